import type { Idempotency } from '../catalog/action-catalog.ts';
import type { Field, Json, Type } from '../types/type.ts';

/** A rule-language expression as text; checked when the map was published. */
export type Expr = string;

/** A value of a step's input: a literal, an expression, or text with holes; lists and records nest. */
export type ValueTemplate =
  | { literal: Json }
  | { expr: Expr }
  /** Text with holes: strings are kept as written, `{ expr }` is evaluated and printed as text. */
  | { text: (string | { expr: Expr })[] }
  | { list: ValueTemplate[] }
  | { record: Record<string, ValueTemplate> };

/** ISO 8601 duration, e.g. `PT4H`. */
export type Duration = string;

/**
 * The compiled form of one map version: plain JSON, content-hashed, complete. `advance` needs nothing else of the map.
 * Cases stay on the pipeline that they started on.
 */
export interface Pipeline {
  pipelineFormat: 1;
  /** SHA-256 (hex) of the pipeline's canonical JSON without this field. */
  hash: string;
  mapId: string;
  title: string;
  lanes: Lane[];
  roles: Record<string, { title: string }>;
  /** The map's owner: the last resort of every escalation. */
  owner: { role: string; backup: string };
  trigger: PipelineTrigger;
  steps: Record<string, PipelineStep>;
  /** Failures that no stop rule names go to this owner. */
  whenItBreaks: Answerable;
  review?: { firstCases?: number; until?: string };
  /** How long a case may take, as promised to others. */
  promise?: Duration;
  /** The workspace's working hours; absent = Monday to Friday, 9 to 17, UTC. The engine puts in those of today. */
  calendar?: Calendar;
  /**
   * Type of everything a rule or value may read: the trigger's name, every step's output; `confidence` is built in.
   * `optional`: some way through the map does not pass the step that gives it.
   */
  names: Record<string, Field>;
  /**
   * What the state must keep of each named output, because a later rule or value reads it: field names, or `all`.
   * Anything else lives only in the case history (written once).
   */
  keeps: Record<string, string[] | 'all'>;
}

/** Working hours: `days` 0 (Sunday) to 6, `from` and `to` as `09:00`, `holidays` as `2026-12-25`; times of `zone` (IANA). */
export interface Calendar {
  zone: string;
  days: number[];
  from: string;
  to: string;
  holidays: string[];
  /** What people's answer times count; absent = always. */
  answerTimes?: 'always' | 'working_hours';
}

export interface Lane {
  id: string;
  title: string;
  kind: 'outside' | 'automatic' | 'person';
  role?: string;
}

export interface PipelineTrigger {
  connector: string;
  event: string;
  with: Json;
  title: string;
  lane?: string;
  /** Name under which rules and values read the event. */
  gives: string;
  type: Type;
  /** De-duplication key of an event. */
  key: Expr;
  /** Short title of a case, for lists: text with holes. */
  caseTitle: ValueTemplate;
  next: string;
}

/** One named person answers, within a time, or it goes to the backup. Roles, bound to people per workspace. */
export interface Answerable {
  owner: string;
  backup: string;
  answerWithin: Duration;
}

export interface StopRule extends Answerable {
  id: string;
  when: Expr;
  /** The rule as a sentence a manager can test. */
  sentence: string;
  question: ValueTemplate;
  choices: Choice[];
  /** Which fields (dotted) the rule reads: shown as evidence. */
  reads: string[];
  /** True when the rule reads the step's own output or confidence, so it can only be checked after the step. */
  needsOutput: boolean;
}

export interface Choice {
  id: string;
  label: string;
  /** What happens next, in words. */
  means: string;
  then: ChoiceThen;
  /** Fields of the step's output that the person may correct with this choice. */
  edits: string[];
}

export type ChoiceThen =
  | { go: 'continue' }
  /** Run the stopped step again. */
  | { go: 'again' }
  | { go: 'to'; step: string }
  /** End the case as cancelled. */
  | { go: 'cancel' };

export interface StepBase {
  id: string;
  title: string;
  lane: string;
  layer: 'execution' | 'judgment' | 'boundary';
  stops: StopRule[];
  next: Branch[];
  /** Visits allowed per case before the loop bound raises an exception; absent = the step is not in a loop. */
  maxVisits?: number;
  doneWhen?: string;
}

/**
 * Taken in order; the last one has no `when` ("otherwise"), except after `end`, which has none. `to` is a step's id, or
 * `join`: the end of the parallel branch (of an `all` step) that the step is in.
 */
export interface Branch {
  when?: Expr;
  /** The rule as a sentence, or the branch's own label. */
  label?: string;
  to: string;
}

export type PipelineStep =
  ActionStep | AiStep | PersonStep | DecisionStep | WaitStep | AllStep | EachStep | CallStep | EndStep;

export interface ActionStep extends StepBase {
  kind: 'action';
  connector: string;
  action: string;
  actionVersion: number;
  idempotency: Idempotency;
  with: Record<string, ValueTemplate>;
  output: Type;
  retry?: RetryPolicy;
  /** Owner of "did this happen?"; falls back to `whenItBreaks`. */
  unknownOutcome?: Answerable;
  undoable: boolean;
}

/** Attempts include the first one. Waits grow by `factor` from `first` up to `atMost`. */
export interface RetryPolicy {
  attempts: number;
  first: Duration;
  factor: number;
  atMost: Duration;
}

export type AiTask = 'classify' | 'extract' | 'draft' | 'summarise' | 'ask_missing' | 'fit_check' | 'match' | 'compose';

export interface AiStep extends StepBase {
  kind: 'ai';
  task: AiTask;
  instruction: string;
  /** Which data the step may see, by name: nothing else is sent. */
  sees: Record<string, ValueTemplate>;
  context: string[];
  needs: string[];
  /** A decision table or other settings that the built-in rules use; opaque to `advance`. */
  rules?: Json;
  output: Type;
  retry?: RetryPolicy;
}

export interface PersonStep extends StepBase, Answerable {
  kind: 'person';
  form: 'do' | 'review' | 'choose' | 'approve';
  question: ValueTemplate;
  shows: Record<string, ValueTemplate>;
  choices: Choice[];
  /** What the person fills in, together with `choice`, `reason` and `by`, which `advance` adds. */
  output: Type;
}

export interface DecisionStep extends StepBase {
  kind: 'decision';
}

export interface WaitStep extends StepBase {
  kind: 'wait';
  for?: Duration;
  until?: ValueTemplate;
  /** Count only the hours of the workspace calendar. */
  businessHours: boolean;
  /** `with`: where the connector looks for it; absent = nowhere in particular. */
  message?: { connector: string; event: string; with?: Json; key: ValueTemplate; output: Type };
  remindAfter: Duration[];
  remind?: { role: string };
  /** Taken when the time runs out before the message came; absent = `next`. */
  onTimeout?: string;
}

/** Parallel branches; goes on when every branch has reached the join. */
export interface AllStep extends StepBase {
  kind: 'all';
  branches: { id: string; title: string; first: string }[];
}

/** The same steps for every item of a list, as child cases, with a summary when the last one ends. */
export interface EachStep extends StepBase {
  kind: 'each';
  items: Expr;
  as: string;
  key: Expr;
  itemType: Type;
  /** The child pipeline: same roles, own steps, trigger type = the item. */
  pipeline: Pipeline;
  atOnce: number;
}

export interface CallStep extends StepBase {
  kind: 'call';
  map: string;
  with: Record<string, ValueTemplate>;
  waits: boolean;
  output: Type;
}

export interface EndStep extends StepBase {
  kind: 'end';
  outcome: 'done' | 'declined';
  reasonCode: string;
  gives: Record<string, ValueTemplate>;
}
