import { type Check, stepsOf } from './check.ts';

const ENOUGH = 20;

/** A stop rule stops some cases and lets others pass. */
export const ruleThatNeverMatters: Check = {
  code: 'rule-that-never-matters',
  why: 'A rule that stops nothing gives false comfort; one that stops everything makes a machine step a person’s work.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      for (const [index, stop] of (step.stops ?? []).entries()) {
        const past = model.statistics?.stops?.[`${id}.${stop.id}`];
        if (!past || past.checked < ENOUGH) continue;
        const share = past.stopped / past.checked;
        if (share > 0.01 && share < 0.95) continue;
        const message = `The stop rule “${stop.id}” would have stopped ${past.stopped} of ${past.checked} past cases.`;
        const fix =
          share < 0.5
            ? 'Look whether its limit is right, or remove it.'
            : 'Loosen it, or make the step a task for a person.';
        yield { message, fix, path: [...path, 'stops', index, 'when'], step: id };
      }
    }
  },
};
