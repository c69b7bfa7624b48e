import type { Pipeline } from '../pipeline/pipeline.ts';
import { own } from './case-draft.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';
import { hasCome } from './moment.ts';
import type { CaseState, Token } from './state.ts';
import { hasCommand, stepCommand } from './step-command.ts';

/**
 * The commands that a stored state still waits for, after a crash or a restart: the same ones, with the same keys, that
 * `advance` once returned. None while the case is held. A call that was already announced as `sending` is not among them:
 * see `lostCalls`.
 */
export function outstanding(pipeline: Pipeline, state: CaseState): CaseCommand[] {
  if (state.held || state.outcome) return [];
  return state.tokens.flatMap((token) => {
    const step = own(pipeline.steps, token.step);
    if (!step || !hasCommand(step) || !isOut(token)) return [];
    const command = stepCommand(pipeline, { data: state.data }, token, step);
    return command.ok ? [command.value] : [];
  });
}

function isOut(token: Token): boolean {
  return token.phase === 'running' || token.phase === 'waiting';
}

/** For a state found after a crash: unsafe calls that may or may not have left, as the events that ask a person. */
export function lostCalls(state: CaseState): CaseEvent[] {
  const failure = { code: 'unknown_outcome', message: 'The system stopped while the call was under way.' } as const;
  return state.tokens
    .filter((token) => token.phase === 'sending')
    .map(({ id, step, visit }) => ({ kind: 'step_failed', token: id, step, visit, failure }));
}

/** Ids of the timers that are due, the longest due first: feed each as `timer_fired`. */
export function dueTimers(state: CaseState, now: string): string[] {
  return byMoment(state).filter((id) => hasCome(state.timers[id]?.at ?? '', now));
}

/** The moment (ISO 8601) of the next timer; nothing when none is set. */
export function nextTimer(state: CaseState): string | undefined {
  const [first] = byMoment(state);
  return first === undefined ? undefined : state.timers[first]?.at;
}

/** Ids break ties, because a database may give keys back in another order than they were written. */
function byMoment(state: CaseState): string[] {
  const at = (id: string) => Date.parse(state.timers[id]?.at ?? '');
  return Object.keys(state.timers).sort((one, other) => at(one) - at(other) || (one < other ? -1 : 1));
}
