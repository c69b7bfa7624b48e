import type { ActionStep, Choice, PipelineStep } from '../pipeline/pipeline.ts';
import { askPerson } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { nothingYet, sawOfStep } from './evidence.ts';
import type { Failure } from './failure.ts';
import { failurePolicies } from './failure-policy.ts';
import { addMs } from './moment.ts';
import { neededFields } from './output-fields.ts';
import { DEFAULT_RETRY, retryDelay } from './retry-delay.ts';
import type { Token } from './state.ts';
import { stepKey } from './step-key.ts';

/** Reacts to a step that did not succeed: another try later, or a question to a named person. Never a silent end. */
export function handleFailure(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const lost = isLost(token, step, failure);
  draft.say('step_failed', `“${step.title}” did not succeed: ${failure.message}`, token, {
    data: { code: failure.code },
  });
  if (lost && isUnsafe(step)) return askWhetherItHappened(draft, token, step, failure);
  if (mayRetry(token, step, failure)) return planRetry(draft, token, step, failure);
  if (lost && step.kind === 'action' && step.idempotency !== 'read')
    return askWhetherItHappened(draft, token, step, failure);
  askAboutFailure(draft, token, step, failure);
}

/** Only these two leave open whether the outside effect exists; a fault of ours only once the call may have left. */
function isLost(token: Token, step: PipelineStep, failure: Failure): boolean {
  if (failure.code === 'unknown_outcome') return true;
  return failure.code === 'internal' && (token.phase === 'sending' || !isUnsafe(step));
}

function isUnsafe(step: PipelineStep): boolean {
  return step.kind === 'action' && step.idempotency === 'unsafe';
}

function mayRetry(token: Token, step: PipelineStep, failure: Failure): boolean {
  if (step.kind !== 'action' && step.kind !== 'ai') return false;
  const policy = failurePolicies[failure.code];
  const tries = Math.max((step.retry ?? DEFAULT_RETRY).attempts, policy.tries ?? 0);
  return policy.reaction !== 'ask' && token.attempt < tries;
}

export function planRetry(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const policy = (step.kind === 'action' || step.kind === 'ai' ? step.retry : undefined) ?? DEFAULT_RETRY;
  const key = stepKey(token);
  const delay = retryDelay(policy, token.attempt, key, failure.retryAfterMs);
  const at = addMs(draft.now, delay);
  draft.move(token, 'retrying');
  draft.setTimer(`retry:${token.id}:${key}:${token.attempt}`, at, { kind: 'retry', token: token.id });
  const text = `“${step.title}” is tried again in ${Math.max(1, Math.round(delay / 1000))} seconds (try ${token.attempt + 1}).`;
  draft.say('retry_planned', text, token, { data: { at } });
}

function askAboutFailure(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const policy = failurePolicies[failure.code];
  const why = policy.says.replace('{step}', () => step.title).replace('{message}', () => failure.message);
  const again: Choice = {
    id: 'again',
    label: policy.retryLabel,
    means: `“${step.title}” runs again.`,
    then: { go: 'again' },
    edits: [],
  };
  askPerson(draft, token, {
    kind: 'failure',
    failure: failure.code,
    who: draft.pipeline.whenItBreaks,
    question: `“${step.title}” did not succeed. What should happen?`,
    choices: [again, byHand(draft, step), cancelChoice],
    evidence: { saw: sawOfStep(draft, step), why, nothingYet: nothingYet(draft, step, 'after') },
  });
}

function askWhetherItHappened(draft: CaseDraft, token: Token, step: ActionStep | PipelineStep, failure: Failure): void {
  const who = (step.kind === 'action' ? step.unknownOutcome : undefined) ?? draft.pipeline.whenItBreaks;
  const happened: Choice = {
    id: 'it_happened',
    label: 'It happened',
    means: 'The case goes on. Fill in what the answer would have told us.',
    then: { go: 'continue' },
    edits: neededFields(draft.pipeline, step),
  };
  const didNot: Choice = {
    id: 'send_again',
    label: 'It did not happen, send again',
    means: `“${step.title}” is sent once more.`,
    then: { go: 'again' },
    edits: [],
  };
  askPerson(draft, token, {
    kind: 'unknown_outcome',
    failure: failure.code,
    who,
    question: `Did “${step.title}” happen?`,
    choices: [happened, didNot, cancelChoice],
    evidence: {
      saw: sawOfStep(draft, step),
      why: `The call was sent, but its answer was lost, so nobody knows. Please look it up. ${failure.message}`,
      nothingYet: `${nothingYet(draft, step, 'after')} Nothing is sent again without your word.`,
    },
  });
}

/** The person supplies the step's result: how a company goes on when a tool is down for a day. */
function byHand(draft: CaseDraft, step: PipelineStep): Choice {
  return {
    id: 'by_hand',
    label: 'I did it by hand',
    means: `“${step.title}” counts as done, with what you fill in.`,
    then: { go: 'continue' },
    edits: neededFields(draft.pipeline, step),
  };
}

export const cancelChoice: Choice = {
  id: 'cancel',
  label: 'Cancel the case',
  means: 'The case ends here as cancelled.',
  then: { go: 'cancel' },
  edits: [],
};
