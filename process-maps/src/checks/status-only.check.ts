import { type Check, stepsOf } from './check.ts';

/** No step only tells somebody how far the work is. */
export const statusOnly: Check = {
  code: 'status-only',
  forCurrent: true,
  why: 'Who has the baton can be seen at any moment; telling it by hand costs time and is soon wrong.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.work !== 'status_only') continue;
      const message = `“${step.title}” only reports where the work is.`;
      yield { message, fix: 'Leave it out: the board shows it.', path: [...path, 'work'], step: id };
    }
  },
};
