import { type Check, stepsOf } from './check.ts';

const JOBS: Record<string, RegExp> = {
  sort: /\b(sort|classify|categori[sz]e|choose the queue)\b/i,
  extract: /\b(extract|pull out|read out)\b/i,
  write: /\b(draft|write|compose|reply to)\b/i,
  summarise: /\bsummari[sz]e\b/i,
  match: /\b(match|reconcile)\b/i,
};

/** An AI step does one thing. */
export const twoJobsInOne: Check = {
  code: 'two-jobs-in-one',
  why: 'One confidence for two things says nothing about either, and a stop rule cannot tell which one failed.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.kind !== 'ai' || step.instruction === undefined) continue;
      const jobs = Object.keys(JOBS).filter((job) => JOBS[job]!.test(step.instruction!));
      if (jobs.length < 2) continue;
      const message = `“${step.title}” is told to do several things: ${jobs.join(' and ')}.`;
      yield { message, fix: 'Make a step of each.', path: [...path, 'instruction'], step: id };
    }
  },
};
