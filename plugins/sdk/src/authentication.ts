import type { z } from 'zod';
import type { CallContext, OAuthCredentials } from './call-context.ts';

/** The account behind a connection, as people know it. */
export interface Account {
  id: string;
  label: string;
}

/** Identify = a cheap read that proves the credentials and names the account. */
export interface KeyAuth<Fields extends z.ZodType = z.ZodType> {
  kind: 'key';
  fields: Fields;
}

export interface OAuth2 {
  kind: 'oauth2';
  authorizeUrl: string;
  tokenUrl: string;
  revokeUrl?: string;
  scopes: readonly string[];
  pkce: boolean;
  clientAuth: 'basic' | 'body';
  authorizeParams?: Readonly<Record<string, string>>;
  /** `keepAliveDays`: the vendor ends a sign-in that was not refreshed for long; the host refreshes at least this often. */
  refresh: { rotates: boolean; skewSeconds: number; keepAliveDays?: number };
  /** Puts a vendor's odd token answer into the form of RFC 6749, section 5.1. */
  normalise?: (answer: Response) => Promise<Response>;
  /** One consent may bring several organisations: the host lets the admin pick. */
  accounts?: (context: CallContext<OAuthCredentials>) => Promise<Account[]>;
}

export interface NoAuth {
  kind: 'none';
}

export type Authentication = KeyAuth | OAuth2 | NoAuth;

/** What `context.auth` is for a kind of authentication. */
export type AuthOf<A extends Authentication> =
  A extends KeyAuth<infer Fields> ? z.output<Fields> : A extends OAuth2 ? OAuthCredentials : undefined;
