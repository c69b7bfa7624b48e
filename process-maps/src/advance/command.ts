import type { Idempotency } from '../catalog/action-catalog.ts';
import type { AiTask } from '../pipeline/pipeline.ts';
import type { Json, Type } from '../types/type.ts';
import type { AskLevel, OpenAsk } from './state.ts';

/** What the shell must do. Order matters; `run_*` come last. */
export type CaseCommand =
  | RunAction
  | RunAi
  | UndoAction
  | { do: 'open_ask'; ask: OpenAsk; question: string; evidence: Evidence }
  | { do: 'pass_ask_on'; ask: string; to: AskLevel; deadline: string; role: string }
  /** The same level, another deadline. */
  | { do: 'move_deadline'; ask: string; deadline: string }
  | { do: 'close_ask'; ask: string; why: 'answered' | 'case_ended' | 'superseded' }
  | { do: 'set_timer'; timer: string; at: string }
  | { do: 'drop_timer'; timer: string }
  | { do: 'remind'; token: string; step: string; role: string; text: string }
  | StartChildren
  | { do: 'expect_message'; token: string; step: string; visit: number; connector: string; event: string; key: string }
  | { do: 'finish'; outcome: 'done' | 'declined' | 'cancelled'; reasonCode: string; output: Json };

interface RunBase {
  token: string;
  step: string;
  visit: number;
  attempt: number;
  /** `case:step:visit` without the case: the shell puts the case's id in front. The same for every attempt. */
  key: string;
}

export interface RunAction extends RunBase {
  do: 'run_action';
  connector: string;
  action: string;
  actionVersion: number;
  idempotency: Idempotency;
  input: Json;
  /**
   * Only on an unsafe action that was not announced yet: do not call. Give `advance` a `sending` event and commit it; the
   * command then comes back without this mark (or does not come back, when a stop rule holds now).
   */
  announce?: true;
}

/**
 * Reverse what the action did in this visit. What it was given and what it answered are in the case history. An undo may
 * be sent twice after a crash: reversing what is already reversed has to do no harm.
 */
export interface UndoAction extends RunBase {
  do: 'undo_action';
  connector: string;
  action: string;
  actionVersion: number;
}

export interface RunAi extends RunBase {
  do: 'run_ai';
  task: AiTask;
  instruction: string;
  sees: Json;
  context: string[];
  needs: string[];
  rules?: Json;
  output: Type;
}

/**
 * Child cases of a `call` (one item, another map) or an `each` (many items, the child pipeline is
 * `pipeline.steps[step].pipeline`). When the last one has ended, one `child_finished` follows with its output, or with the
 * summary of all (`summariseChildren`). A child's identity is `key` + item key, so starting it again finds it.
 */
export interface StartChildren {
  do: 'start_child';
  token: string;
  step: string;
  visit: number;
  /** `step:visit` without the case. */
  key: string;
  /** The called map; absent for `each`. */
  map?: string;
  items: { key: string; input: Json }[];
  /** How many children may run at the same time. */
  atOnce: number;
  waits: boolean;
}

/** What the person sees beside the question. Data only: names and values, no markup. */
export interface Evidence {
  /** Values that the rule or the step read, with where each came from. */
  saw: { label: string; value: Json; source: string; differs?: boolean }[];
  /** What was done so far, oldest first, in words. */
  why: string;
  /** Says what has not happened yet. */
  nothingYet: string;
}
