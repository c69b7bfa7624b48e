import type { Action } from './action.ts';
import type { Account, Authentication } from './authentication.ts';
import type { CallContext } from './call-context.ts';
import type { StandIn } from './sandbox/stand-in.ts';
import type { Trigger } from './trigger.ts';

export type Category =
  'crm' | 'accounting' | 'pm' | 'support' | 'chat' | 'email' | 'calendar' | 'files' | 'code' | 'http' | 'other';

/** How often the vendor may be called. The host enforces it across all workers. */
export interface Limit {
  per: 'connection' | 'app';
  /** Calls per `seconds`. */
  points: number;
  seconds: number;
  /** Calls that may leave at once after a pause; `points` when absent. */
  burst?: number;
}

export interface OptionPage {
  items: { value: string; label: string }[];
  /** Cursor of the next page. */
  next?: string;
}

export interface OptionQuery {
  text: string;
  cursor?: string;
  /** Values of the form so far. */
  input: Readonly<Record<string, unknown>>;
}

export interface Connector {
  /** Lower-case, unique among installed plugins; maps write `id.action`. */
  readonly id: string;
  readonly name: string;
  /** Semver of the plugin. */
  readonly version: string;
  /** Semver range of this SDK. */
  readonly sdk: string;
  readonly category: Category;
  /** Hosts it may call: exact names or `*.example.com`. `['*']` = any public host (only where the user types the address). */
  readonly hosts: readonly string[];
  readonly auth: Authentication;
  /** Has a `default`. */
  readonly limits: Readonly<Record<string, Limit>>;
  /** Proves the credentials with a cheap read and names the account. */
  readonly health: (context: CallContext) => Promise<Account>;
  readonly options?: Readonly<Record<string, (context: CallContext, query: OptionQuery) => Promise<OptionPage>>>;
  readonly actions: Readonly<Record<string, Action>>;
  readonly triggers: Readonly<Record<string, Trigger>>;
  /** Answers in place of the vendor when no account is connected. */
  readonly sandbox?: StandIn;
}

export const defineConnector = (connector: Connector): Connector => Object.freeze(connector);
