import type { PipelineStep } from '../pipeline/pipeline.ts';
import { askPerson } from './ask-person.ts';
import { beginStep } from './begin-step.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import { nothingYet } from './evidence.ts';
import { cancelChoice } from './handle-failure.ts';
import type { Token } from './state.ts';
import { sendUndo } from './undo-case.ts';

/** In a token's `passed`: a person has allowed this visit, whatever the loop bound says. */
export const LOOP_ALLOWED = '#loop';

/** For steps without a bound of their own: a map whose loop the checks did not see still ends at a person. */
const VISITS_WITHOUT_BOUND = 100;

/** A ready token enters its step (a new visit), or takes it up again where a retry or a decision left it. */
export function enterStep(draft: CaseDraft, token: Token): void {
  const step = draft.step(token.step);
  if (!step) return askAboutMissingStep(draft, token);
  if (token.undo) return sendUndo(draft, token, step);
  if (token.visit === 0) {
    token.visit = (own(draft.state.visits, step.id) ?? 0) + 1;
    draft.state.visits[step.id] = token.visit;
  }
  const bound = step.maxVisits ?? VISITS_WITHOUT_BOUND;
  if (token.visit > bound && !token.passed.includes(LOOP_ALLOWED)) return askAboutLoop(draft, token, step, bound);
  beginStep(draft, token, step);
}

function askAboutLoop(draft: CaseDraft, token: Token, step: PipelineStep, bound: number): void {
  const once = { id: 'once_more', label: 'Once more', means: `“${step.title}” runs one more time.`, edits: [] };
  askPerson(draft, token, {
    kind: 'loop_bound',
    who: draft.pipeline.whenItBreaks,
    question: `“${step.title}” has come up ${token.visit} times. Should it run once more?`,
    choices: [{ ...once, then: { go: 'continue' } }, cancelChoice],
    evidence: {
      saw: [],
      why: `The map allows “${step.title}” ${bound} times in one case.`,
      nothingYet: nothingYet(draft, step, 'before'),
    },
  });
}

/** Only a damaged pipeline gets here; the case still ends up with a named person. */
function askAboutMissingStep(draft: CaseDraft, token: Token): void {
  askPerson(draft, token, {
    kind: 'failure',
    failure: 'internal',
    who: draft.pipeline.whenItBreaks,
    question: `The map leads to “${token.step}”, which is not on it. What should happen?`,
    choices: [cancelChoice],
    evidence: { saw: [], why: 'A fault of this map version.', nothingYet: 'The case does not go on.' },
  });
}
