import type { Json } from '../types/type.ts';
import type { Failure } from './failure.ts';
import type { AskLevel } from './state.ts';

/**
 * Something that happened to a case. `by` is a person's id. All moments come in through `advance`'s `now`.
 * What concerns a step names its token, step and visit, copied from the command: together they are unique in a case,
 * so that a late or repeated answer is recognised and changes nothing.
 */
export type CaseEvent =
  /** `nth`: how many cases the version has had with this one, for its review period; unknown counts as inside it. */
  | { kind: 'case_started'; trigger: Json; nth?: number }
  | {
      kind: 'step_succeeded';
      token: string;
      step: string;
      visit: number;
      output: Json;
      confidence?: number;
      /** What the call was given; only of an action that can be undone, because undoing it needs to know. */
      input?: Json;
      facts?: StepFacts;
    }
  | { kind: 'step_failed'; token: string; step: string; visit: number; failure: Failure; facts?: StepFacts }
  /** An unsafe call is about to leave: committed before it is sent. */
  | { kind: 'sending'; token: string; step: string; visit: number }
  | AskAnswered
  /** The person who has the question now (at `level`) hands it to the next one before the deadline. */
  | { kind: 'ask_handed_on'; ask: string; level: AskLevel; by: string; reason: string }
  | AskGiven
  | ColleagueAsked
  /** `id`: the colleague's question that this answers. */
  | { kind: 'colleague_answered'; ask: string; id: string; by: string; byName: string; answer: string }
  /** The owner looks at it again at `until`; the clock goes on. */
  | { kind: 'ask_snoozed'; ask: string; by: string; until: string; reason: string }
  | { kind: 'timer_fired'; timer: string }
  /** `early`: it had come before the wait began, and was kept for it. */
  | { kind: 'message_received'; token: string; step: string; visit: number; message: Json; early?: true }
  | { kind: 'child_finished'; token: string; step: string; visit: number; output: Json }
  /** `withParent`: it happens to the case that started this one, and so to this one. */
  | { kind: 'paused'; by: string; reason: string; withParent?: true }
  | { kind: 'resumed'; by: string; reason?: string; withParent?: true }
  | { kind: 'cancelled'; by: string; reason: string }
  | { kind: 'quarantined'; by: string; reason: string; withParent?: true }
  /** Everything the case did is to be reversed, newest first; then it ends. Also for a case that has ended. */
  | { kind: 'undo_asked'; by: string; reason: string }
  /** From here on the case follows this version, whose pipeline `advance` is given with this event (see `mayMove`). */
  | { kind: 'moved_to_version'; version: number; by: string };

/**
 * Another named person has the question from now on, with the full time to answer. Who that is was decided, and stored,
 * by whoever says so. `turn`: how often this question was given before, so that saying it twice gives it once.
 */
export interface AskGiven {
  kind: 'ask_given';
  ask: string;
  turn: number;
  why: 'handed_over' | 'away' | 'left';
  fromName: string;
  toName: string;
  /** Absent when Baton did it by itself, because an absence began. */
  by?: string;
  reason: string;
}

/** The owner wants to know something from somebody first. The clock stands still, for a limited time. */
export interface ColleagueAsked {
  kind: 'colleague_asked';
  ask: string;
  /** Unique; the answer names it. */
  id: string;
  by: string;
  ofName: string;
  question: string;
}

/** A named person's decision. */
export interface AskAnswered {
  kind: 'ask_answered';
  ask: string;
  by: string;
  /** The person's name, so that later steps can use it; absent = the id stands in. */
  byName?: string;
  choice: string;
  reason: string;
  edits?: Record<string, Json>;
}

/** What is worth keeping about how a step ran: shown in the case history, never read by rules. */
export interface StepFacts {
  /** Milliseconds. */
  tookMs?: number;
  attempt?: number;
  /** E.g. the sandbox label, the AI provider's badge, model, cost, which checks passed. */
  [fact: string]: Json | undefined;
}
