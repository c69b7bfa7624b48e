import type { Duplex } from 'node:stream';
import type { Target } from '../call-context.ts';
import type { Folder } from '../folder.ts';

/**
 * A plugin's own stand-in for its vendor: the vendor's surface over a small store, so that maps run without an account.
 * The connector's code and its SDK do not know the difference: requests arrive here instead of at the vendor.
 */
export interface StandIn {
  /** Account shown for the sandbox connection: "Harbor & Pine (sandbox)". */
  account: { id: string; label: string };
  /** Credentials that the connector is given in the sandbox; plain values, not secret. */
  auth: unknown;
  /** HTTP, with the vendor's paths and bodies. */
  handle?: (request: Request, room: SandboxRoom) => Promise<Response>;
  /** The company's folder of files. */
  folder?: (room: SandboxRoom) => Folder;
  /** Protocols other than HTTP: the vendor's side of a fresh connection to `target`. */
  accept?: (connection: Duplex, room: SandboxRoom, target: Target) => void;
}

/** What a stand-in has to work with in one request. */
export interface SandboxRoom {
  store: SandboxStore;
  /** `context.key` of the call; empty for requests that come from elsewhere. */
  key: string;
  now: () => Date;
}

export interface SandboxRecord {
  kind: string;
  id: string;
  data: Record<string, unknown>;
}

export interface NewEffect extends SandboxRecord {
  /**
   * Names the effect: the same key again is the same effect. It is kept once, and the attempt is counted, so that a
   * check can see both "happened once" and "was sent twice".
   */
  key?: string | undefined;
}

/** Records of one connector in one workspace. Believable standing data is not stored: it comes with the code. */
export interface SandboxStore {
  /** Adds a record, or finds the one its key made before. */
  add(effect: NewEffect): Promise<{ record: SandboxRecord; repeated: boolean }>;
  get(kind: string, id: string): Promise<SandboxRecord | undefined>;
  /** Replaces the data; false when there is no such record. */
  set(record: SandboxRecord): Promise<boolean>;
  remove(kind: string, id: string): Promise<boolean>;
  /** Newest first. `where` matches top-level fields of the data exactly. */
  list(kind: string, where?: Record<string, string>, limit?: number): Promise<SandboxRecord[]>;
}
