import { parseSpan } from '../rules/moments.ts';
import { answerablesOf } from './answerables.ts';
import type { Check } from './check.ts';

/** Every question to a person has a clock. */
export const noAnswerTime: Check = {
  code: 'no-answer-time',
  why: 'Without a time limit nothing tells the owner that it is urgent, and the backup never hears of it.',
  *run(model) {
    for (const { what, given, path, step, hasClock } of answerablesOf(model)) {
      if (!hasClock) continue;
      const span = given.answer_within === undefined ? undefined : parseSpan(given.answer_within);
      if (span && span.ms > 0) continue;
      const at = [...path, 'answer_within'];
      yield {
        message: span ? `${what} has to be answered in no time.` : `${what} has no answer time.`,
        fix: 'Add answer_within, e.g. PT4H for four hours.',
        path: at,
        step,
        quickFix: { title: 'Give it four hours', set: [{ path: at, value: 'PT4H' }] },
      };
    }
  },
};
