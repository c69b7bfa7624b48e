import type { Failure, Json } from '@baton/process-maps';

/** What a vendor is asked to tell a published map. */
export interface MapSubscription {
  id: string;
  workspaceId: string;
  mapId: string;
  /** '' = what starts cases; else something that steps wait for. */
  place: string;
  connector: string;
  event: string;
  params: Json;
  account: string;
  sourceId: string;
  /** Sealed: the secret part of the address. */
  secrets: Buffer;
  /** `left`: it may still be at the vendor, and nothing of ours can take it away; its address is closed. */
  state: 'wanted' | 'ready' | 'ending' | 'left';
  /** The vendor was asked, and its answer never came. */
  asked: boolean;
  ref: string | null;
  /** Raised by every claim; only the holder of the latest may write. */
  turn: number;
  failures: number;
}

/** What the vendor gave. Secrets are plain and only pass through. */
export interface Made {
  ref: string;
  expiresAt: Date | undefined;
  secrets: Record<string, string>;
}

export type Asked<Result> = { ok: true; result: Result } | { ok: false; failure: Failure } | { ok: 'held' };

/** How an attempt ends. */
export type Outcome =
  | { then: 'made'; made: Made; renewAt: Date | undefined }
  | { then: 'again'; waitMs: number; problem?: string; unknown?: boolean }
  | { then: 'end' }
  | { then: 'gone' }
  | { then: 'left'; problem: string };
