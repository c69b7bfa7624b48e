import type { Choice, PipelineStep } from '../pipeline/pipeline.ts';
import { askPerson, closeAsk } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { bookDone } from './complete-step.ts';
import { endCase } from './end-case.ts';
import type { CaseEvent } from './event.ts';
import type { Failure } from './failure.ts';
import { failurePolicies } from './failure-policy.ts';
import { planRetry } from './handle-failure.ts';
import { DEFAULT_RETRY } from './retry-delay.ts';
import type { Token } from './state.ts';
import { stepCommand } from './step-command.ts';
import { sentence } from './words.ts';

/** The reason code of a case whose effects were reversed. */
const UNDONE = 'undone';

/**
 * Reverses what the case did, newest first, one after the other. A call that is under way is waited for: only when its
 * answer is known is it known what there is to reverse. False = there is nothing to undo, or it is under way already.
 */
export function beginUndo(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'undo_asked' }>): boolean {
  const { state } = draft;
  const nothing = state.done.length === 0 && !hasStartedCases(draft);
  const over = state.outcome && (state.outcome.reasonCode === UNDONE || nothing);
  if (state.undoing || over || (!state.outcome && state.tokens.length === 0)) return false;
  for (const id of Object.keys(state.asks).sort()) {
    const ask = state.asks[id];
    if (ask) closeAsk(draft, ask, 'superseded');
  }
  for (const id of Object.keys(state.timers).sort()) draft.dropTimer(id);
  delete state.outcome;
  delete state.held;
  state.undoing = { by: event.by, reason: event.reason };
  state.tokens = state.tokens.filter((token) => mayHaveDone(draft, token));
  // Found so after a crash, nobody knows whether they happened, and they are never sent again.
  for (const token of state.tokens) if (token.phase === 'running') draft.move(token, 'sending');
  const text = sentence(`What the case did is being undone: ${event.reason || 'no reason given'}`);
  draft.say('undone', text, undefined, { by: event.by, data: { steps: state.done.map(({ step }) => step) } });
  undoNext(draft);
  return true;
}

/** The cases that it started are told by the shell; they undo what they did themselves. */
function hasStartedCases(draft: CaseDraft): boolean {
  return Object.keys(draft.state.visits).some((id) => ['each', 'call'].includes(draft.step(id)?.kind ?? ''));
}

/** A call whose effect could be reversed has left, and its answer is not here. */
function mayHaveDone(draft: CaseDraft, token: Token): boolean {
  const step = draft.step(token.step);
  if (step?.kind !== 'action' || !step.undoable) return false;
  return token.phase === 'sending' || (token.phase === 'running' && step.idempotency !== 'unsafe');
}

function undoNext(draft: CaseDraft): void {
  const { state } = draft;
  if (state.tokens.length > 0) return;
  const last = state.done.at(-1);
  if (last) {
    const { step, visit } = last;
    const token: Token = { id: UNDONE, step, visit, phase: 'ready', attempt: 0, passed: [], inside: [], undo: true };
    state.tokens.push(token);
    return;
  }
  const outcome = { kind: 'cancelled' as const, reasonCode: UNDONE, step: '' };
  endCase(draft, outcome, null, 'what it did was undone.', state.undoing?.by);
}

/** Every try comes through here. */
export function sendUndo(draft: CaseDraft, token: Token, step: PipelineStep): void {
  token.attempt += 1;
  const command = stepCommand(draft.pipeline, draft.scope(), token, step as Extract<PipelineStep, { kind: 'action' }>);
  draft.move(token, 'running');
  if (command.ok) draft.command(command.value);
}

/** An answer while the case is being undone: of an undo, or of a call that was still under way. */
export function undoSucceeded(draft: CaseDraft, token: Token, step: PipelineStep): boolean {
  if (token.undo) {
    draft.say('undone', `“${step.title}” was undone.`, token);
    return isSettled(draft, token);
  }
  draft.say('step_done', `“${step.title}” was still under way and is done.`, token);
  bookDone(draft, token, step);
  return drop(draft, token);
}

/** An undo is tried again as its failure allows, then a person is asked. An unknown outcome of a late call is asked at once. */
export function failUndo(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const doing = token.undo ? 'could not be undone' : 'did not succeed';
  draft.say('step_failed', `“${step.title}” ${doing}: ${failure.message}`, token, { data: { code: failure.code } });
  if (!token.undo) {
    if (failurePolicies[failure.code].reaction === 'lost') askWhatHappened(draft, token, step, failure);
    else drop(draft, token);
    return;
  }
  const policy = failurePolicies[failure.code];
  const retry = step.kind === 'action' ? step.retry : undefined;
  const tries = Math.max((retry ?? DEFAULT_RETRY).attempts, policy.tries ?? 0);
  if (policy.reaction !== 'ask' && token.attempt < tries) planRetry(draft, token, step, failure);
  else askAboutUndo(draft, token, step, failure);
}

const byHand: Choice = {
  id: 'by_hand',
  label: 'I undid it by hand',
  means: 'It counts as undone.',
  then: { go: 'continue' },
  edits: [],
};

const leave: Choice = {
  id: 'leave',
  label: 'Leave it as it is',
  means: 'It stays done; the rest is undone.',
  then: { go: 'continue' },
  edits: [],
};

function askAboutUndo(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const again: Choice = {
    id: 'again',
    label: 'Try again',
    means: `“${step.title}” is undone once more.`,
    then: { go: 'again' },
    edits: [],
  };
  askPerson(draft, token, {
    kind: 'failure',
    failure: failure.code,
    who: draft.pipeline.whenItBreaks,
    question: `“${step.title}” could not be undone. What should happen?`,
    choices: [again, byHand, leave],
    evidence: { saw: [], why: `The case is being undone. ${failure.message}`, nothingYet: `“${step.title}” stands.` },
  });
}

function askWhatHappened(draft: CaseDraft, token: Token, step: PipelineStep, failure: Failure): void {
  const didNot: Choice = {
    id: 'did_not_happen',
    label: 'It did not happen',
    means: 'There is nothing to undo here.',
    then: { go: 'continue' },
    edits: [],
  };
  const who = (step.kind === 'action' ? step.unknownOutcome : undefined) ?? draft.pipeline.whenItBreaks;
  askPerson(draft, token, {
    kind: 'unknown_outcome',
    failure: failure.code,
    who,
    question: `Did “${step.title}” happen? If so, please undo it.`,
    choices: [didNot, byHand, leave],
    evidence: {
      saw: [],
      why: `The case is being undone, and the answer to a call was lost. ${failure.message}`,
      nothingYet: 'Nothing further has been undone.',
    },
  });
}

/** A person has said how the undoing goes on. */
export function decideUndo(draft: CaseDraft, token: Token, choice: Choice, by: string): void {
  if (choice.then.go === 'again') {
    draft.move(token, 'ready');
    token.attempt = 0;
    return;
  }
  if (choice.id !== 'did_not_happen') {
    const title = draft.step(token.step)?.title ?? token.step;
    const text = choice.id === 'leave' ? `“${title}” was left as it is.` : `“${title}” was undone by hand.`;
    draft.say('undone', text, token, { by });
  }
  if (token.undo) isSettled(draft, token);
  else drop(draft, token);
}

function isSettled(draft: CaseDraft, token: Token): boolean {
  draft.state.done.pop();
  return drop(draft, token);
}

function drop(draft: CaseDraft, token: Token): boolean {
  draft.state.tokens = draft.state.tokens.filter((other) => other.id !== token.id);
  undoNext(draft);
  return true;
}
