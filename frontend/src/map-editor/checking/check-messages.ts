import type { ActionCatalog, Finding, Measures, RoleBindings } from '@baton/process-maps';
import type { FieldsAtStep, StepRef } from '@baton/process-maps/edit';

/** To the worker. `around` once, and whenever connectors or people changed. */
export interface CheckRequest {
  turn: number;
  text: string;
  /** Whose fields are asked for; null = the trigger, undefined = nobody's. */
  step?: StepRef | null;
  /** How it runs today, to be measured beside it. */
  other?: string;
  around?: { catalog: ActionCatalog; roles: RoleBindings };
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
}
