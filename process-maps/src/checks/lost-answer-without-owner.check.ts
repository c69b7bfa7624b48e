import { findAction } from '../model/output-types.ts';
import { type Check, stepsOf } from './check.ts';

/** An action that must not run twice says who settles "did this happen?" when its answer is lost. */
export const lostAnswerWithoutOwner: Check = {
  code: 'lost-answer-without-owner',
  why: 'When the answer is lost, only a person can look whether it happened; sending it again could do it twice.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (step.kind !== 'action' || step.unknown_outcome) continue;
      if (findAction(model.catalog, step.uses)?.idempotency !== 'unsafe') continue;
      const at = [...path, 'unknown_outcome'];
      const { owner, backup, answer_within: within } = model.map.when_it_breaks ?? {};
      const isWhole = owner !== undefined && backup !== undefined && within !== undefined;
      const value = isWhole ? { owner, backup, answer_within: within } : undefined;
      yield {
        message: `“${step.title}” must not run twice, and nobody settles whether it happened when its answer is lost.`,
        fix: 'Add unknown_outcome with owner, backup and answer_within.',
        path: at,
        step: id,
        ...(value ? { quickFix: { title: 'Ask whoever is asked when it breaks', set: [{ path: at, value }] } } : {}),
      };
    }
  },
};
