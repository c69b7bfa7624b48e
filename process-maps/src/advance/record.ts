import type { Json } from '../types/type.ts';

/** One line of the case history: what happened, in words a person can read, with the data behind it. */
export interface HistoryRecord {
  /** Closed list, so that pages can pick an icon and measures can count. */
  type: RecordType;
  step?: string;
  visit?: number;
  lane?: string;
  /** A person's id, when a person did it. */
  by?: string;
  /** A sentence without markup. */
  text: string;
  data?: Json;
}

export type RecordType =
  | 'case_started'
  | 'step_entered'
  | 'step_done'
  | 'step_failed'
  | 'retry_planned'
  | 'branch_taken'
  | 'stopped'
  | 'task_opened'
  | 'answered'
  | 'passed_on'
  | 'reminded'
  | 'colleague_asked'
  | 'colleague_answered'
  | 'snoozed'
  | 'waiting'
  | 'wait_over'
  | 'message'
  | 'children_started'
  | 'child_done'
  | 'paused'
  | 'resumed'
  | 'cancelled'
  | 'quarantined'
  | 'undone'
  | 'moved'
  | 'ended'
  | 'ignored';
