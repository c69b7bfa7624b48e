import type { IdempotencyKind, Stake } from './action.ts';
import type { OAuth2 } from './authentication.ts';
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

export type AuthDescriptor = { kind: 'none' } | { kind: 'key'; fields: JsonSchema } | OAuthDescriptor;

/** All of `OAuth2` that is data; the rest is named, so that the host knows that it can ask for it. */
export interface OAuthDescriptor {
  kind: 'oauth2';
  authorizeUrl: string;
  tokenUrl: string;
  revokeUrl?: string;
  scopes: readonly string[];
  pkce: boolean;
  clientAuth: OAuth2['clientAuth'];
  authorizeParams?: Readonly<Record<string, string>>;
  refresh: OAuth2['refresh'];
  /** The plugin puts token answers into the standard form. */
  normalises: boolean;
  /** One consent may bring several organisations, which the plugin lists. */
  listsAccounts: boolean;
}

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
  /** Only for `lookup`: milliseconds that the vendor's search may lag behind. */
  settleMs?: number;
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
  signsTime?: boolean;
  /** What the plugin can do about the vendor's side of a webhook. */
  manages?: readonly ('subscribe' | 'renew' | 'unsubscribe')[];
  everySeconds?: number;
}
