import type { Json } from '../types/type.ts';
import type { Failure } from './failure.ts';

/** Something that happened to a case. `by` is a person's id. All moments come in through `advance`'s `now`. */
export type CaseEvent =
  | { kind: 'case_started'; trigger: Json }
  | { kind: 'step_succeeded'; token: string; visit: number; output: Json; confidence?: number; facts?: StepFacts }
  | { kind: 'step_failed'; token: string; visit: number; failure: Failure; facts?: StepFacts }
  /** An unsafe call is about to leave: committed before it is sent. */
  | { kind: 'sending'; token: string; visit: number }
  | { kind: 'ask_answered'; ask: string; by: string; choice: string; reason: string; edits?: Record<string, Json> }
  | { kind: 'timer_fired'; timer: string }
  | { kind: 'message_received'; token: string; visit: number; message: Json }
  | { kind: 'child_finished'; token: string; visit: number; output: Json }
  | { kind: 'paused'; by: string; reason: string }
  | { kind: 'resumed'; by: string }
  | { kind: 'cancelled'; by: string; reason: string }
  | { kind: 'quarantined'; by: string; reason: string };

/** What is worth keeping about how a step ran: shown in the case history, never read by rules. */
export interface StepFacts {
  /** Milliseconds. */
  tookMs?: number;
  attempt?: number;
  /** E.g. the sandbox label, the AI provider's badge, model, cost, which checks passed. */
  [fact: string]: Json | undefined;
}
