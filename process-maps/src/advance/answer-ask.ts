import type { Choice, PipelineStep } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import { answerProblem } from './answer-problem.ts';
import { askPerson, closeAsk } from './ask-person.ts';
import type { CaseDraft } from './case-draft.ts';
import { own } from './case-draft.ts';
import { acceptResult, keepOutput } from './complete-step.ts';
import { endCase } from './end-case.ts';
import { LOOP_ALLOWED } from './enter-step.ts';
import type { AskAnswered } from './event.ts';
import { nothingYet, sawOfOutput } from './evidence.ts';
import { failurePolicies } from './failure-policy.ts';
import { goTo, leaveStep } from './leave-step.ts';
import { outputType } from './output-fields.ts';
import { REVIEWED } from './review-period.ts';
import type { OpenAsk, Token } from './state.ts';
import { decideUndo } from './undo-case.ts';

/** A named person has decided. False = the question is no longer open, so the answer changes nothing. */
export function answerAsk(draft: CaseDraft, event: AskAnswered): boolean {
  const ask = own(draft.state.asks, event.ask);
  const token = ask && draft.token(ask.token);
  if (!ask || token?.phase !== 'asking') return false;
  const problem = answerProblem(draft.pipeline, draft.state, event);
  const choice = ask.choices.find((each) => each.id === event.choice);
  if (problem !== undefined || !choice) askAnew(draft, token, ask, problem ?? '');
  else decide(draft, token, ask, choice, event);
  return true;
}

function decide(draft: CaseDraft, token: Token, ask: OpenAsk, choice: Choice, event: AskAnswered): void {
  closeAsk(draft, ask, 'answered');
  const reason = event.reason.trim();
  draft.say('answered', `Decided: ${choice.label}.${reason ? ` Reason: ${reason}` : ''}`, token, {
    by: event.by,
    data: { ask: ask.id, choice: choice.id, ...(event.edits ? { edits: event.edits } : {}) },
  });
  const step = draft.step(ask.step);
  const { then } = choice;
  if (then.go === 'cancel') return cancelCase(draft, ask, reason, event.by);
  if (draft.state.undoing) return decideUndo(draft, token, choice, event.by);
  if (then.go === 'again') return runAgain(draft, token, ask, step);
  if (then.go === 'continue') return step && goOn(draft, token, step, ask, event);
  const output = suppliedOutput(ask, choice, event);
  if (step && output !== undefined) keepOutput(draft, step, output);
  goTo(draft, token, then.step);
}

/** "Continue": what was stopped goes on from exactly where it stopped. */
function goOn(draft: CaseDraft, token: Token, step: PipelineStep, ask: OpenAsk, event: AskAnswered): void {
  if (ask.kind === 'loop_bound') token.passed = [...token.passed, LOOP_ALLOWED];
  if (ask.rule !== undefined) token.passed = [...token.passed, ask.rule];
  if (ask.kind === 'review') token.passed = [...token.passed, REVIEWED];
  const stoppedBefore = (ask.kind === 'stop' || ask.kind === 'review') && !('held' in ask);
  if (ask.kind === 'loop_bound' || stoppedBefore) return draft.move(token, 'ready');
  if ('held' in ask) {
    const output = withEdits(ask.held ?? null, event.edits);
    const sure = ask.confidence === undefined ? {} : { confidence: ask.confidence };
    return acceptResult(draft, token, step, { output, ...sure });
  }
  if (step.kind === 'end') return endWithout(draft, step.id, step.outcome, step.reasonCode);
  if (!outputType(step)) return leaveStep(draft, token, step);
  // A person stands behind this result, so rules about a machine's confidence have nothing to doubt.
  const byHand = ask.kind === 'task' ? {} : { byHand: true as const };
  acceptResult(draft, token, step, { output: personOutput(ask, event), confidence: 1, ...byHand });
}

/** A task's output names its decision beside the form's fields; work done by hand gives the fields alone. */
function personOutput(ask: OpenAsk, event: AskAnswered): Json {
  if (ask.kind !== 'task') return { ...event.edits };
  const by = { id: event.by, name: event.byName ?? event.by };
  return { ...event.edits, choice: event.choice, reason: event.reason, by };
}

function suppliedOutput(ask: OpenAsk, choice: Choice, event: AskAnswered): Json | undefined {
  if (ask.kind === 'task') return personOutput(ask, event);
  return 'held' in ask ? withEdits(ask.held ?? null, choice.edits.length > 0 ? event.edits : undefined) : undefined;
}

/**
 * Another try. Where the outside effect may exist and the vendor knows our key, the visit and so the key stay the same; in
 * every other case it is a new visit. A person's word stands in for the loop bound.
 */
function runAgain(draft: CaseDraft, token: Token, ask: OpenAsk, step: PipelineStep | undefined): void {
  const unsafe = step?.kind === 'action' && step.idempotency === 'unsafe';
  const sameKey = ask.failure !== undefined && !unsafe && failurePolicies[ask.failure].again === 'same';
  draft.move(token, 'ready');
  token.attempt = 0;
  if (sameKey) return;
  token.visit = 0;
  token.passed = [LOOP_ALLOWED];
}

/** The answer cannot be used, so the question is put again, under a new id and with a new clock: it is never lost. */
function askAnew(draft: CaseDraft, token: Token, ask: OpenAsk, problem: string): void {
  closeAsk(draft, ask, 'superseded');
  const step = draft.step(ask.step);
  const { kind, choices, rule, failure, confidence } = ask;
  askPerson(draft, token, {
    kind,
    choices,
    who: { owner: ask.ownerRole, backup: ask.backupRole, answerWithin: ask.answerWithin },
    question: `Please decide again how “${step?.title ?? ask.step}” goes on.`,
    evidence: {
      saw: 'held' in ask ? sawOfOutput(draft, ask.step, ask.held ?? null) : [],
      why: `The last answer could not be used: ${problem}`,
      nothingYet: step ? nothingYet(draft, step, 'after') : 'Nothing has been done since.',
    },
    ...(rule === undefined ? {} : { rule }),
    ...(failure === undefined ? {} : { failure }),
    ...(confidence === undefined ? {} : { confidence }),
    ...('held' in ask ? { held: ask.held ?? null } : {}),
  });
}

function cancelCase(draft: CaseDraft, ask: OpenAsk, reason: string, by: string): void {
  const outcome = { kind: 'cancelled' as const, reasonCode: 'cancelled_by_person', step: ask.step };
  endCase(draft, outcome, null, reason || 'a person decided so.', by);
}

function endWithout(draft: CaseDraft, step: string, kind: 'done' | 'declined', reasonCode: string): void {
  endCase(draft, { kind, reasonCode, step }, {}, 'without the values that could not be worked out.');
}

function withEdits(output: Json, edits: Record<string, Json> | undefined): Json {
  if (!edits || typeof output !== 'object' || output === null || Array.isArray(output)) return output;
  return { ...output, ...edits };
}
