import type { ActionCatalog, ContextPacks, Finding, Measures, RoleBindings, SavedCase } from '@baton/process-maps';
import type { FieldsAtStep, PastCase, PastVerdict, StepRef } from '@baton/process-maps/edit';
import type { Rehearsal } from '../rehearse/rehearsal.ts';

/** To the worker. `around` once, and whenever connectors or people changed. */
export interface CheckRequest {
  turn: number;
  text: string;
  /** Whose fields are asked for; null = the trigger, undefined = nobody's. */
  step?: StepRef | null;
  /** How it runs today, to be measured beside it. */
  other?: string;
  around?: { catalog: ActionCatalog; roles: RoleBindings; contextPacks: ContextPacks };
  /** What past cases recorded, once it is known. */
  past?: readonly PastCase[];
}

/** To the worker: runs a case through the text of that turn. */
export interface RehearseRequest {
  turn: number;
  text: string;
  /** null: nothing yet, only what a case may begin with. */
  rehearse: SavedCase | null;
}

/** From the worker, and first: what the compiler found in the text of that turn. */
export interface CheckedDraft {
  turn: number;
  text: string;
  findings: Finding[];
  publishable: boolean;
  fields: FieldsAtStep;
}

/** From the worker, when nothing newer waits: what the map says about the relay race. */
export interface MeasuredDraft {
  turn: number;
  measures: Measures | null;
  /** Of how it runs today; null without such a map. */
  other: { measures: Measures; handoffs: number } | null;
  /** How many past cases each stop rule of the chosen step would have stopped; undefined = cannot be told. */
  stops: (PastVerdict | undefined)[];
}

/** From the worker: how the case of that turn went. */
export interface RehearsedDraft {
  turn: number;
  rehearsal: Rehearsal;
}
