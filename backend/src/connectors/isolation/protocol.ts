/**
 * What host and plugin process say to each other: one JSON value a line, host to plugin on standard input, plugin to host
 * on descriptor 3. The plugin's side trusts the host; the host trusts nothing (read-message.ts).
 */

/** Bytes travel as base64. */
export interface WireRequest {
  method: string;
  url: string;
  headers: [string, string][];
  body: string | null;
  /** True when the plugin wants to see a redirect instead of following it. */
  manualRedirect: boolean;
}

export interface WireResponse {
  status: number;
  headers: [string, string][];
  body: string | null;
}

/** What a call lends besides its ways out. Plain values: the plugin's SDK makes secrets of them. */
export interface Lent {
  auth: unknown;
  baseUrl: string | undefined;
  key: string;
}

/** What a plugin can be asked to do. `name` is an action, a trigger or a list. */
export type Job =
  | { do: 'describe' }
  | { do: 'health' }
  | { do: 'accounts' }
  | { do: 'normalise'; answer: WireResponse }
  | { do: 'options'; name: string; query: unknown }
  | { do: 'run' | 'find'; name: string; input: unknown }
  | { do: 'undo'; name: string; done: unknown }
  | { do: 'poll'; name: string; cursor: unknown; params: unknown }
  | { do: 'subscribe'; name: string; url: string; secret: string; params: unknown }
  | { do: 'renew' | 'unsubscribe'; name: string; ref: string }
  | { do: 'verify'; name: string; inbound: WireInbound; secrets: Record<string, string> }
  | { do: 'parse'; name: string; inbound: WireInbound }
  | { do: 'stand_in'; request: WireRequest };

export interface WireInbound {
  method: string;
  url: string;
  headers: Record<string, string>;
  raw: string;
  /** ISO 8601. */
  receivedAt: string;
}

/** What went wrong on the host's side of a lent way out, as far as a plugin may know it. */
export interface WireProblem {
  message: string;
  neverSent: boolean;
  hostWord: boolean;
}

export type ToPlugin =
  | { say: 'call'; id: string; job: Job; lent: Lent }
  | { say: 'abort'; id: string }
  | { say: 'fetched'; id: string; ask: number; response: WireResponse }
  | { say: 'stored'; id: string; ask: number; value: unknown }
  | { say: 'refused'; id: string; ask: number; problem: WireProblem }
  | { say: 'ping' };

export type Thrown =
  | {
      kind: 'connector';
      code: string;
      message: string;
      info: { retryAfterMs?: number; status?: number; field?: string };
    }
  /** The plugin passes on what the host said in answer to its request number `ask`. */
  | { kind: 'host'; ask: number }
  | { kind: 'mismatch' }
  | { kind: 'other'; name: string };

export type FromPlugin =
  | { say: 'ready' }
  | { say: 'unusable'; reason: string }
  | { say: 'pong' }
  | { say: 'done'; id: string; value?: unknown }
  | { say: 'failed'; id: string; thrown: Thrown }
  | { say: 'fetch'; id: string; ask: number; request: WireRequest }
  | { say: 'give_up'; id: string; ask: number }
  | { say: 'store'; id: string; ask: number; verb: 'add' | 'get' | 'set' | 'remove' | 'list'; args: unknown[] }
  | { say: 'log'; id: string; line: string };
