import type { Duplex } from 'node:stream';
import type { Folder } from './folder.ts';
import type { Secret } from './secret.ts';

/** What the host lends to a connector for one call. The only ways out are `fetch` and `connect`. */
export interface CallContext<Auth = unknown> {
  /** Decrypted for this call only. */
  readonly auth: Auth;
  /** Set where the vendor is not at its public address: tests, on-premises installs. */
  readonly baseUrl: string | undefined;
  /** HTTP, fenced to the connector's hosts, with limits on time and size. Give it to the vendor's SDK. */
  readonly fetch: typeof fetch;
  /** A raw connection for protocols other than HTTP, to an address the host has checked. */
  readonly connect: Connect;
  /** The company's folder of files; absent for plugins in a process of their own. */
  readonly folder?: Folder;
  /** Aborted when the time is up or the off switch is thrown. */
  readonly signal: AbortSignal;
  /** Stable across all tries of one step of one case. */
  readonly key: string;
  readonly now: () => Date;
  /** The company's hours and holidays; absent where nobody asks for a company, and for plugins in a process of their own. */
  readonly workingHours?: () => Promise<WorkingHours | undefined>;
  /** Kept for the operator; the host removes the secrets of this call from every line. */
  readonly log: (message: string) => void;
}

/** When a company works: `days` 0 (Sunday) to 6, `from` and `to` as `09:00`, `holidays` as `2026-12-25`; `zone` as in IANA. */
export interface WorkingHours {
  zone: string;
  days: number[];
  from: string;
  to: string;
  holidays: string[];
}

export interface Target {
  host: string;
  port: number;
  /** Encrypted from the first byte. */
  tls: boolean;
}

export type Connect = (target: Target) => Promise<Duplex>;

/** What an OAuth connection looks like to a connector; the host obtains and refreshes it. */
export interface OAuthCredentials {
  accessToken: Secret;
  /** The vendor's organisation, tenant or team, when one sign-in brings several. */
  accountId: string;
  /** Further plain values of the vendor's token answer, e.g. an instance address. */
  extra: Record<string, string>;
}
