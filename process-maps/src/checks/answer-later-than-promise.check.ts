import { parseSpan } from '../rules/moments.ts';
import { answerablesOf } from './answerables.ts';
import type { Check } from './check.ts';

/** Nobody has longer to answer than the whole case may take. */
export const answerLaterThanPromise: Check = {
  code: 'answer-later-than-promise',
  why: 'One question, answered in time, would already break what others were promised.',
  *run(model) {
    const { promise } = model.map;
    const allowed = promise === undefined ? undefined : parseSpan(promise);
    if (!allowed) return;
    for (const { what, given, path, step } of answerablesOf(model)) {
      const span = given.answer_within === undefined ? undefined : parseSpan(given.answer_within);
      if (!span || span.ms <= allowed.ms) continue;
      const message = `${what} may take ${given.answer_within}, and the whole case is promised within ${promise}.`;
      yield { message, fix: 'Shorten answer_within, or promise more time.', path: [...path, 'answer_within'], step };
    }
  },
};
