import type { Json, Type } from '../types/type.ts';

/**
 * What the compiler knows of connectors: ids, types and promises, never plugin code. The server builds the catalog from
 * the installed plugins, the web page downloads it, tests write it by hand; `compile(map, catalog)` is the same everywhere.
 */
export interface ActionCatalog {
  connectors: Record<string, CatalogConnector>;
}

export interface CatalogConnector {
  id: string;
  name: string;
  /** `sandbox` = answered by the connector's own stand-in; `live` = a real account; `missing` = nothing connected. */
  connection: 'sandbox' | 'live' | 'missing' | 'not_needed';
  actions: Record<string, CatalogAction>;
  triggers: Record<string, CatalogTrigger>;
}

/**
 * What may happen after a lost answer. `read` and `natural`: run again. `key`: send again with the same key.
 * `lookup`: ask the vendor first. `unsafe`: never again without a person's word.
 */
export type Idempotency = 'read' | 'natural' | 'key' | 'lookup' | 'unsafe';

/** What the action touches that a machine may not decide. Reaching it needs a judgment step or a stop rule before it. */
export type Stake = 'money' | 'legal' | 'people' | 'policy';

export interface CatalogAction {
  id: string;
  title: string;
  version: number;
  input: Type;
  output: Type;
  /** JSON Schema (2020-12) of the input, for forms. */
  inputSchema?: Json;
  idempotency: Idempotency;
  stakes: Stake[];
  /** Input fields (dotted) that choose who receives something or how much: recipient, amount, payee, host. */
  sensitive: string[];
  /** True when the connector declares an `undo` for this action. */
  undoable: boolean;
}

export interface CatalogTrigger {
  id: string;
  title: string;
  kind: 'webhook' | 'poll' | 'schedule';
  /** Parameters a map gives in `with`. */
  params: Type;
  /** Output type; `any` when the map itself must say which fields arrive (`fields:` on the trigger). */
  output: Type;
}

/** Who fills the map's roles in this workspace. Absent when a map is checked without a workspace (command line). */
export interface RoleBindings {
  [role: string]: { owner?: BoundPerson; backup?: BoundPerson };
}

export interface BoundPerson {
  id: string;
  name: string;
  active: boolean;
  /** A shared inbox or a team name is not a person. */
  isPerson: boolean;
}
