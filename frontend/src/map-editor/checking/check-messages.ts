import type { ActionCatalog, Finding, RoleBindings } from '@baton/process-maps';

/** To the worker. `around` once, and whenever connectors or people changed. */
export interface CheckRequest {
  turn: number;
  text: string;
  around?: { catalog: ActionCatalog; roles: RoleBindings };
}

/** From the worker: what the compiler found in the text of that turn. */
export interface CheckedDraft {
  turn: number;
  findings: Finding[];
  publishable: boolean;
}
