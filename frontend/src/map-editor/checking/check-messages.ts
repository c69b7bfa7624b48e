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

/** From the worker: what the compiler found in the text of that turn. */
export interface CheckedDraft {
  turn: number;
  text: string;
  findings: Finding[];
  publishable: boolean;
  fields: FieldsAtStep;
  measures: Measures | null;
  otherMeasures: Measures | null;
}
