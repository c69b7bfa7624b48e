import { type Check, stepsOf } from './check.ts';

const TASKS: Record<string, RegExp> = {
  sort: /\b(sort|classify|categori[sz]e|choose the queue)\b/i,
  extract: /\b(extract|pull out|read out)\b/i,
  write: /\b(draft|write|compose|reply to)\b/i,
  summarise: /\bsummari[sz]e\b/i,
  match: /\b(match|reconcile)\b/i,
};

/** An AI step does one thing. */
export const twoTasksInOne: Check = {
  code: 'two-tasks-in-one',
  why: 'One confidence for two things says nothing about either, and a stop rule cannot tell which one failed.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.kind !== 'ai' || step.instruction === undefined) continue;
      const tasks = Object.keys(TASKS).filter((task) => TASKS[task]!.test(step.instruction!));
      if (tasks.length < 2) continue;
      const message = `“${step.title}” is told to do several things: ${tasks.join(' and ')}.`;
      yield { message, fix: 'Make a step of each.', path: [...path, 'instruction'], step: id };
    }
  },
};
