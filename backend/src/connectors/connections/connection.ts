/** A connector's account in one workspace, ready for a call. */
export interface Connection {
  id: string;
  mode: 'sandbox' | 'live';
  label: string;
  /** Decrypted credentials of a live account; undefined in the sandbox. */
  auth: unknown;
  /** `needs_reconnect`: the vendor no longer accepts the credentials; only a person can help. */
  state: 'ready' | 'needs_reconnect';
  /** Milliseconds since 1970 until which the vendor asked not to be called; 0 = free. */
  blockedUntil: number;
}

/** A connection as a list shows it: never credentials. */
export interface ConnectionLine {
  id: string;
  connector: string;
  mode: 'sandbox' | 'live';
  label: string;
  account: { id: string; label: string } | null;
  state: 'ready' | 'needs_reconnect';
}

export interface Connections {
  find(workspaceId: string, connector: string): Promise<Connection | undefined>;
  /** Every worker sees the pause within a second. */
  block(connectionId: string, untilMs: number): Promise<void>;
  needsReconnect(connectionId: string): Promise<void>;
  /** Credentials have changed: what was read before does not count. */
  forget(): void;
}
