import type { z } from 'zod';
import type { CallContext } from './call-context.ts';
import type { Secret } from './secret.ts';

/** An HTTP request as it arrived, before anything was parsed. */
export interface Inbound {
  method: string;
  /** The public address, built from configuration, never from the Host header. */
  url: string;
  /** Lower-case names; a header sent twice is joined with a comma. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as received: signatures are computed over these. */
  raw: Uint8Array;
  receivedAt: Date;
}

/** Something that happened, ready to start or continue a case. */
export interface Emitted<Data = unknown> {
  /** Unique per trigger; the same delivery gives the same id. */
  id: string;
  /** ISO 8601. */
  at: string;
  data: Data;
  /** The vendor's account, to route deliveries of triggers with one address per app. */
  account?: string;
}

/** Secrets of one trigger, by name. An absent or empty one rejects. */
export type TriggerSecrets = Readonly<Record<string, Secret | undefined>>;

export type Verdict =
  | { verdict: 'accept' }
  | { verdict: 'reject'; status: 400 | 401; reason: string }
  /** Answer the vendor's probe; `keep` = secrets to store with the trigger. */
  | {
      verdict: 'handshake';
      status: number;
      headers: Record<string, string>;
      body: string;
      keep?: Record<string, Secret>;
    };

export interface Subscription {
  ref: string;
  /** ISO 8601; renewed before. */
  expiresAt?: string;
  secrets?: Record<string, Secret>;
}

interface TriggerBase<Params extends z.ZodType, Out extends z.ZodType> {
  title: string;
  description: string;
  /** Settings a map gives in `with`. */
  params: Params;
  output: Out;
  /** True when the output's shape is whatever the map says in `fields`. */
  open?: boolean;
  sample: z.input<Out>;
}

export interface WebhookDefinition<Params extends z.ZodType, Out extends z.ZodType, Auth> extends TriggerBase<
  Params,
  Out
> {
  /** `app`: one address per vendor app, routed by `Emitted.account`. `connection`: one address per subscription. */
  scope: 'app' | 'connection';
  /** Names of the secrets that `verify` reads; a source without them cannot be switched on. */
  secrets: readonly string[];
  /** False where the vendor signs no moment, so that only de-duplication stops a replay. */
  signsTime: boolean;
  /** Pure: no network, no clock but `receivedAt`. Runs before anything is parsed. */
  verify: (request: Inbound, secrets: TriggerSecrets) => Verdict;
  parse: (request: Inbound) => Emitted<z.input<Out>>[];
  subscribe?: (
    context: CallContext<Auth>,
    args: { url: string; secret: Secret; params: z.output<Params> },
  ) => Promise<Subscription>;
  renew?: (context: CallContext<Auth>, ref: string) => Promise<Subscription>;
  unsubscribe?: (context: CallContext<Auth>, ref: string) => Promise<void>;
}

/** One round of a poll. The host stores `cursor` in the same transaction as the events. */
export interface Polled<Cursor, Data> {
  events: Emitted<Data>[];
  cursor: Cursor;
  /** True = ask again at once. */
  more: boolean;
  /** ISO 8601: the host asks again at this moment if that is sooner than usual. */
  nextAt?: string;
}

export interface PollDefinition<
  Params extends z.ZodType,
  Out extends z.ZodType,
  Cursor extends z.ZodType,
  Auth,
> extends TriggerBase<Params, Out> {
  everySeconds: number;
  cursor: Cursor;
  /** First round (no cursor): set the mark, emit nothing. */
  poll: (
    context: CallContext<Auth>,
    args: { cursor: z.output<Cursor> | undefined; params: z.output<Params> },
  ) => Promise<Polled<z.input<Cursor>, z.input<Out>>>;
}

interface ErasedBase {
  readonly title: string;
  readonly description: string;
  readonly params: z.ZodType;
  readonly output: z.ZodType;
  readonly open: boolean;
  readonly sample: unknown;
}

/** A webhook trigger as the host sees it. */
export interface WebhookTrigger extends ErasedBase {
  readonly kind: 'webhook';
  readonly scope: 'app' | 'connection';
  readonly secrets: readonly string[];
  readonly signsTime: boolean;
  readonly verify: (request: Inbound, secrets: TriggerSecrets) => Verdict;
  readonly parse: (request: Inbound) => Emitted[];
  readonly subscribe?: (
    context: CallContext,
    args: { url: string; secret: Secret; params: unknown },
  ) => Promise<Subscription>;
  readonly renew?: (context: CallContext, ref: string) => Promise<Subscription>;
  readonly unsubscribe?: (context: CallContext, ref: string) => Promise<void>;
}

export interface PollTrigger extends ErasedBase {
  readonly kind: 'poll';
  readonly everySeconds: number;
  readonly poll: (
    context: CallContext,
    args: { cursor: unknown; params: unknown },
  ) => Promise<Polled<unknown, unknown>>;
}

export type Trigger = WebhookTrigger | PollTrigger;
