import { type Check, stepsOf } from './check.ts';

const ENOUGH = 5;

/** A question that is always answered alike can become a rule. */
export const sameAnswerEveryTime: Check = {
  code: 'same-answer-every-time',
  why: 'Deciding the same thing the same way again and again is work that a rule can do.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      for (const past of model.statistics?.answers?.[id] ?? []) {
        if (past.times < ENOUGH || past.same !== past.times) continue;
        const message = `“${past.reason}” at “${step.title}” was answered “${past.choice}” ${past.times} times of ${past.times}.`;
        yield { message, fix: 'Make it a branch with a rule.', path, step: id };
      }
    }
  },
};
