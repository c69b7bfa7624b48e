import { answerAsk } from './answer-ask.ts';
import { askColleague, hearColleague } from './ask-colleague.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import { checkStops } from './check-stops.ts';
import { completeStep } from './complete-step.ts';
import { endCase } from './end-case.ts';
import type { CaseEvent } from './event.ts';
import { giveAsk } from './give-ask.ts';
import { handleFailure } from './handle-failure.ts';
import { holdCase, resumeCase } from './hold-case.ts';
import { hasCome } from './moment.ts';
import { moveCase } from './move-case.ts';
import { prune } from './output-fields.ts';
import { handAskOn, passAskOn } from './pass-ask-on.ts';
import { isUnderReview } from './review-period.ts';
import { snoozeAsk } from './snooze-ask.ts';
import type { PipelineStep } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import type { TimerPurpose, Token } from './state.ts';
import { stepCommand } from './step-command.ts';
import { accepts } from './token-phases.ts';
import { beginUndo, failUndo, undoSucceeded } from './undo-case.ts';
import { dropTimersOf, endWait, remindOfWait } from './wait-step.ts';

type Handlers = { [K in CaseEvent['kind']]: (draft: CaseDraft, event: Extract<CaseEvent, { kind: K }>) => boolean };
type StepEvent = Extract<CaseEvent, { token: string }>;

/** What each event does to the case. False = it no longer applies, and nothing was changed. */
export function applyEvent(draft: CaseDraft, event: CaseEvent): boolean {
  if (draft.state.outcome && event.kind !== 'undo_asked') return false;
  const handle = handlers[event.kind] as (draft: CaseDraft, event: CaseEvent) => boolean;
  return handle(draft, event);
}

const handlers: Handlers = {
  case_started: startCase,
  step_succeeded: complete,
  message_received: complete,
  child_finished: complete,
  step_failed(draft, event) {
    const token = tokenOf(draft, event);
    const step = token && draft.step(token.step);
    if (!token || !step) return false;
    if (token.phase === 'waiting' && step.kind !== 'call' && step.kind !== 'each') return false;
    if (draft.state.undoing) failUndo(draft, token, step, event.failure);
    else handleFailure(draft, token, step, event.failure);
    return true;
  },
  sending: announceSend,
  ask_answered: answerAsk,
  ask_handed_on(draft, event) {
    const ask = own(draft.state.asks, event.ask);
    return ask?.level === event.level && handAskOn(draft, ask, event.by, event.reason);
  },
  ask_given: giveAsk,
  colleague_asked: askColleague,
  colleague_answered: hearColleague,
  ask_snoozed: snoozeAsk,
  timer_fired: fireTimer,
  paused: holdCase,
  quarantined: holdCase,
  resumed: resumeCase,
  undo_asked: beginUndo,
  moved_to_version: moveCase,
  cancelled(draft, event) {
    const outcome = {
      kind: 'cancelled' as const,
      reasonCode: 'cancelled_by_person',
      step: draft.state.tokens[0]?.step ?? '',
    };
    endCase(draft, outcome, null, event.reason || 'no reason given', event.by);
    return true;
  },
};

function startCase(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'case_started' }>): boolean {
  if (draft.state.tokens.length > 0) return false;
  const { trigger, review } = draft.pipeline;
  if (review && isUnderReview(review, event.nth, draft.now)) draft.state.underReview = true;
  const kept = prune(draft.pipeline, trigger.gives, event.trigger);
  if (kept !== undefined) draft.state.data[trigger.gives] = kept;
  draft.state.tokens.push({
    id: 't1',
    step: trigger.next,
    visit: 0,
    phase: 'ready',
    attempt: 0,
    passed: [],
    inside: [],
  });
  draft.say('case_started', `${trigger.title}: the case has started.`);
  return true;
}

/** An answer from outside: of a connector, an AI step, a message's sender or the child cases. */
function complete(draft: CaseDraft, event: Extract<StepEvent, { output: Json } | { message: Json }>): boolean {
  const token = tokenOf(draft, event);
  const step = token && draft.step(token.step);
  if (!token || !step || !answers(event, step)) return false;
  if (draft.state.undoing) return undoSucceeded(draft, token, step);
  dropTimersOf(draft, token);
  if (event.kind === 'message_received') {
    const when = event.early ? ' had come already, before the case waited for it' : ' has come';
    draft.say('message', `The message that “${step.title}” waits for${when}.`, token);
  }
  const output = event.kind === 'message_received' ? event.message : event.output;
  const confidence = event.kind === 'step_succeeded' ? event.confidence : undefined;
  completeStep(draft, token, step, confidence === undefined ? { output } : { output, confidence });
  return true;
}

/** A waiting token waits for one kind of answer: a message at a wait, child cases at a call or an each. */
function answers(event: StepEvent, step: PipelineStep): boolean {
  if (event.kind === 'message_received') return step.kind === 'wait' && step.message !== undefined;
  if (event.kind === 'child_finished') return step.kind === 'each' || step.kind === 'call';
  return true;
}

/** The last look before an unsafe call: stop rules are checked once more, and a held case sends nothing. */
function announceSend(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'sending' }>): boolean {
  const token = tokenOf(draft, event);
  const step = token && draft.step(token.step);
  if (!token || token.undo || step?.kind !== 'action' || step.idempotency !== 'unsafe' || draft.state.held)
    return false;
  if (checkStops(draft, token, step)) return true;
  draft.move(token, 'sending');
  const command = stepCommand(draft.pipeline, draft.scope(), token, step);
  if (command.ok) draft.command(command.value);
  else handleFailure(draft, token, step, { code: 'bad_value', message: command.why });
  return true;
}

function fireTimer(draft: CaseDraft, event: Extract<CaseEvent, { kind: 'timer_fired' }>): boolean {
  const timer = own(draft.state.timers, event.timer);
  if (!timer || !hasCome(timer.at, draft.now)) return false;
  delete draft.state.timers[event.timer];
  return onTime(draft, timer.purpose);
}

function onTime(draft: CaseDraft, purpose: TimerPurpose): boolean {
  if (purpose.kind === 'deadline') {
    const ask = own(draft.state.asks, purpose.ask);
    if (ask) passAskOn(draft, ask);
    return ask !== undefined;
  }
  const token = draft.token(purpose.token);
  const step = token && draft.step(token.step);
  if (!token || !step) return false;
  if (purpose.kind === 'retry' && token.phase === 'retrying') {
    draft.move(token, 'ready');
    return true;
  }
  if (step.kind !== 'wait' || token.phase !== 'waiting') return false;
  if (purpose.kind === 'wait') endWait(draft, token, step);
  else if (purpose.kind === 'reminder') remindOfWait(draft, token, step, purpose.nth);
  return true;
}

/** The token that the event is about, when it is still in that visit of that step and in a phase that accepts it. */
function tokenOf(draft: CaseDraft, event: StepEvent): Token | undefined {
  const token = draft.token(event.token);
  const current = token?.step === event.step && token.visit === event.visit && accepts(token.phase, event.kind);
  return current ? token : undefined;
}
