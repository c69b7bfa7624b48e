import type { OAuth2 } from '@baton/plugin-sdk';
import type { TokenEndpointResponse } from 'oauth4webapi';

/** What is sealed for an account that was signed in to. The connector sees the first three. */
export interface StoredTokens {
  accessToken: string;
  /** Organisation of the account, when one sign-in brings several; else empty. */
  accountId: string;
  /** Plain values of the vendor's answer. */
  extra: Record<string, string>;
  refreshToken?: string;
  /** Milliseconds since 1970. Absent: the vendor does not say, or it does not end. */
  expiresAt?: number;
}

/** A vendor that does not rotate answers a refresh without a new refresh token: the old one stays. */
export function toStored(answer: TokenEndpointResponse, before?: StoredTokens): StoredTokens {
  const refreshToken = answer.refresh_token ?? before?.refreshToken;
  const extra = { ...before?.extra, ...plainValues(answer) };
  return {
    accessToken: answer.access_token,
    accountId: before?.accountId ?? '',
    extra,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(answer.expires_in !== undefined && { expiresAt: Date.now() + answer.expires_in * 1_000 }),
  };
}

const known = new Set(['access_token', 'refresh_token', 'id_token', 'expires_in', 'token_type', 'scope']);

function plainValues(answer: TokenEndpointResponse): Record<string, string> {
  const values = Object.entries(answer).filter(([name, value]) => !known.has(name) && isPlain(value));
  return Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** True when the access token ends within the connector's margin, plus up to a tenth of it, so that not all come at once. */
export function endsSoon(tokens: StoredTokens, { refresh }: OAuth2, now = Date.now()): boolean {
  if (tokens.expiresAt === undefined || tokens.refreshToken === undefined) return false;
  return tokens.expiresAt - now <= refresh.skewSeconds * (1_000 + Math.random() * 100);
}

/** When a sign-in that nobody uses has to be refreshed; null = never. Half of what the vendor grants, for safety. */
export function keepAliveAt(tokens: StoredTokens, { refresh }: OAuth2, now = Date.now()): Date | null {
  if (refresh.keepAliveDays === undefined || tokens.refreshToken === undefined) return null;
  return new Date(now + refresh.keepAliveDays * 43_200_000);
}
