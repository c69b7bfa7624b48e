import type { Choice } from '../pipeline/pipeline.ts';
import type { Json } from '../types/type.ts';
import type { FailureCode } from './failure.ts';

/**
 * All that decides how a running case goes on: plain JSON, stored in the case's row. Where it is (tokens), what later
 * rules and values still need (data), what it waits for (asks, timers). History is elsewhere and never read back.
 */
export interface CaseState {
  status: CaseStatus;
  /** Set while the case may not move: paused by a person, or quarantined. Tokens stay where they are. */
  held?: {
    kind: 'paused' | 'quarantined';
    by: string;
    reason: string;
    /** Held because the case that started it is: goes on when that one does. */
    withParent?: true;
  };
  /** Set while everything the case did is being reversed. */
  undoing?: { by: string; reason: string };
  /** Set when the case began inside its version's review period: a person looks at every AI output. */
  underReview?: true;
  /** One per parallel branch. */
  tokens: Token[];
  /** Outputs by name, pruned to `pipeline.keeps`. */
  data: Record<string, Json>;
  /** How often each step was entered. */
  visits: Record<string, number>;
  /** Open questions to people; each has exactly one owner. */
  asks: Record<string, OpenAsk>;
  /** Pending timers by id, ISO moments. */
  timers: Record<string, { at: string; purpose: TimerPurpose }>;
  /** Undoable actions that succeeded, oldest first, for compensation. */
  done: { step: string; visit: number; key: string }[];
  /** How many asks were opened so far: makes their ids unique in the case. */
  asked: number;
  outcome?: { kind: 'done' | 'declined' | 'cancelled'; reasonCode: string; step: string };
}

/** `running`: a worker should move it. `waiting`: for time or a message. `stopped`: for a person. The rest are final. */
export type CaseStatus = 'running' | 'waiting' | 'stopped' | 'done' | 'declined' | 'cancelled' | 'quarantined';

export interface Token {
  id: string;
  step: string;
  visit: number;
  phase: TokenPhase;
  /** Tries of the current visit so far. */
  attempt: number;
  /** Stop rules that a person has answered with "continue" in this visit. */
  passed: string[];
  /** Path of `all` branches this token is in, outermost first: `step:branch`. */
  inside: string[];
  /** The token reverses this visit of its step. */
  undo?: true;
}

/**
 * `ready`: about to enter its step; stored only while the case is held. `running`: its command is outstanding; after a crash it is sent again with the same key.
 * `sending`: an unsafe call whose intent is committed; found so after a crash, its outcome is unknown.
 * `joined`: a parallel branch that is complete and waits for the others.
 */
export type TokenPhase = 'ready' | 'running' | 'sending' | 'asking' | 'retrying' | 'waiting' | 'joined';

export type TimerPurpose =
  | { kind: 'wait'; token: string }
  | { kind: 'reminder'; token: string; nth: number }
  | { kind: 'retry'; token: string }
  | { kind: 'deadline'; ask: string };

export type AskKind = 'stop' | 'failure' | 'unknown_outcome' | 'loop_bound' | 'review' | 'task';

/** Who answers now. Roles are turned into people by the shell at the moment the ask is opened or passed on. */
export type AskLevel = 'owner' | 'backup' | 'map_owner';

/** A question to ONE named person, with a clock and a backup. `task` = a person step; all others are exceptions. */
export interface OpenAsk {
  id: string;
  kind: AskKind;
  token: string;
  step: string;
  visit: number;
  rule?: string;
  failure?: FailureCode;
  ownerRole: string;
  backupRole: string;
  /** ISO 8601 duration. */
  answerWithin: string;
  level: AskLevel;
  /** ISO moment at which it goes to the next level. */
  deadline: string;
  choices: Choice[];
  /** The output of a step that was stopped after it ran, waiting to be accepted. */
  held?: Json;
  /** The confidence that came with `held`; absent = unknown = 0. */
  confidence?: number;
  /** How often it was given to another named person. */
  turn?: number;
  /** Somebody was asked something and has not answered: the deadline was moved by `extraMs` for it, from `before`. */
  colleague?: { id: string; name: string; from: string; extraMs: number; before?: string };
  /** Milliseconds for which the clock has stood still so far. */
  pausedMs?: number;
  snoozedUntil?: string;
}
