import type { CaseEvent } from './event.ts';
import type { TokenPhase } from './state.ts';

type StepEvent = Extract<CaseEvent, { token: string }>['kind'];

interface Phase {
  /** Shown in documentation and diagrams. */
  means: string;
  /** What may happen to a token in this phase; anything else comes too late and changes nothing. */
  accepts: readonly StepEvent[];
  /** Where it may go from here. */
  to: readonly TokenPhase[];
}

/** The life of a token, as data: the guard, the picture in the docs and the tests are derived from this table. */
export const tokenPhases: Record<TokenPhase, Phase> = {
  ready: {
    means: 'about to enter its step',
    accepts: [],
    to: ['ready', 'running', 'asking', 'waiting', 'joined'],
  },
  running: {
    means: 'its command is outstanding',
    accepts: ['step_succeeded', 'step_failed', 'sending'],
    to: ['ready', 'sending', 'asking', 'retrying', 'joined'],
  },
  sending: {
    means: 'an unsafe call has left or is about to',
    accepts: ['step_succeeded', 'step_failed'],
    to: ['ready', 'asking', 'retrying', 'joined'],
  },
  asking: { means: 'one named person decides', accepts: [], to: ['ready', 'asking', 'joined'] },
  retrying: { means: 'waits for the next try', accepts: [], to: ['ready'] },
  waiting: {
    means: 'waits for time, a message, parallel branches or child cases',
    accepts: ['message_received', 'child_finished', 'step_failed'],
    to: ['ready', 'asking', 'joined'],
  },
  joined: { means: 'a complete parallel branch that waits for the others', accepts: [], to: [] },
};

export function accepts(phase: TokenPhase, event: StepEvent): boolean {
  return tokenPhases[phase].accepts.includes(event);
}

/** A transition outside the table is a fault of ours, never of the data. */
export function assertMove(from: TokenPhase, to: TokenPhase): void {
  if (!tokenPhases[from].to.includes(to)) throw new Error(`A token cannot go from ${from} to ${to}.`);
}
