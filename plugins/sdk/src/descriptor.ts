import type { IdempotencyKind, Stake } from './action.ts';
import type { Category, Limit } from './connector.ts';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A connector as plain JSON: all that forms, the editor and the compiler need, without running plugin code. */
export interface Descriptor {
  id: string;
  name: string;
  version: string;
  sdk: string;
  category: Category;
  hosts: readonly string[];
  auth: AuthDescriptor;
  limits: Readonly<Record<string, Limit>>;
  options: string[];
  /** True when the plugin brings a stand-in for its vendor. */
  sandbox: boolean;
  actions: Record<string, ActionDescriptor>;
  triggers: Record<string, TriggerDescriptor>;
}

export type AuthDescriptor =
  | { kind: 'none' }
  | { kind: 'key'; fields: JsonSchema }
  | { kind: 'oauth2'; authorizeUrl: string; scopes: readonly string[]; pkce: boolean };

export interface ActionDescriptor {
  title: string;
  description: string;
  version: number;
  input: JsonSchema;
  output: JsonSchema;
  example: { input: unknown; output: unknown };
  idempotency: IdempotencyKind;
  stakes: readonly Stake[];
  sensitive: readonly string[];
  confidential: readonly string[];
  limit: string;
  undoable: boolean;
}

export interface TriggerDescriptor {
  kind: 'webhook' | 'poll';
  title: string;
  description: string;
  params: JsonSchema;
  output: JsonSchema;
  /** True when the map says in `fields` what arrives. */
  open: boolean;
  sample: unknown;
  scope?: 'app' | 'connection';
  secrets?: readonly string[];
  everySeconds?: number;
}
