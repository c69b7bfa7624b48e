import type { Choice, Pipeline, PipelineStep } from '../pipeline/pipeline.ts';
import { askPerson } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import type { Result } from './check-stops.ts';
import { nothingYet, sawOfOutput } from './evidence.ts';
import { cancelChoice } from './handle-failure.ts';
import { hasCome } from './moment.ts';
import { outputFields } from './output-fields.ts';
import type { Token } from './state.ts';

/** In a token's `passed`: a person has looked at this visit's output. */
export const REVIEWED = '#reviewed';

/**
 * Whether a case that starts now is inside the period: among the first cases and before the date, whichever of the two the
 * map names. A count that nobody knows counts as inside.
 */
export function isUnderReview(review: NonNullable<Pipeline['review']>, nth: number | undefined, now: string): boolean {
  const byCount = review.firstCases === undefined || nth === undefined || nth <= review.firstCases;
  return byCount && (review.until === undefined || !hasCome(review.until, now));
}

/** Inside the period the map's owner looks at every AI output before anything follows from it. True = stopped. */
export function stopForReview(draft: CaseDraft, token: Token, step: PipelineStep, result: Result): boolean {
  const { state, pipeline } = draft;
  if (!state.underReview || step.kind !== 'ai' || result.byHand || token.passed.includes(REVIEWED)) return false;
  const { owner, whenItBreaks } = pipeline;
  askPerson(draft, token, {
    kind: 'review',
    who: { owner: owner.role, backup: owner.backup, answerWithin: whenItBreaks.answerWithin },
    question: `Is the result of “${step.title}” right?`,
    choices: [...reviewChoices(step), cancelChoice],
    evidence: {
      saw: sawOfOutput(draft, step.id, result.output),
      why: 'This version of the map is in its review period: a person looks at every result.',
      nothingYet: nothingYet(draft, step, 'after'),
    },
    held: result.output,
    ...(result.confidence === undefined ? {} : { confidence: result.confidence }),
  });
  return true;
}

function reviewChoices(step: PipelineStep): Choice[] {
  const right = {
    id: 'right',
    label: 'It is right',
    means: 'The case goes on, with your corrections if you made any.',
  };
  const again = { id: 'again', label: 'Run it again', means: `“${step.title}” runs again.` };
  return [
    { ...right, then: { go: 'continue' }, edits: Object.keys(outputFields(step)) },
    { ...again, then: { go: 'again' }, edits: [] },
  ];
}
