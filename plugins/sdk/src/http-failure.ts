import { ConnectorError } from './failure.ts';

/** What is known about a request that did not succeed. */
export interface HttpFacts {
  /** Absent = no answer arrived at all. */
  status?: number | undefined;
  /** The answer's Retry-After header, as sent. */
  retryAfter?: string | null | undefined;
  /** True when the request may have reached the vendor. Assume so when unsure. */
  sent: boolean;
  /** True when the request changes something at the vendor. */
  write: boolean;
  /** Who was asked, for the message: "Intercom". */
  vendor: string;
  /** What the vendor said, if it is short and safe to show. */
  said?: string | undefined;
}

/** Waited when a vendor says "too many" without saying how long. */
const defaultWaitMs = 10_000;
const longestWaitMs = 24 * 60 * 60 * 1000;

/** HTTP facts in, one of the ten words out. Every connector funnels its SDK's errors through this. */
export function httpFailure(facts: HttpFacts, now: Date = new Date()): ConnectorError {
  const { status } = facts;
  if (status === undefined || status < 100) return noAnswer(facts);
  const wait = retryAfterMs(facts.retryAfter, now);
  if (status === 429 || (status === 503 && wait !== undefined)) {
    return fail('rate_limited', facts, 'is asked too often', { status, retryAfterMs: wait ?? defaultWaitMs });
  }
  if (status >= 500 || status < 300) return unclear(facts);
  const [code, words] = byStatus[status] ?? ['permanent', `answered with HTTP ${status}`];
  return fail(code, facts, words, { status });
}

const byStatus: Record<number, [ConnectorError['code'], string]> = {
  400: ['invalid_input', 'refused the data it was sent'],
  401: ['auth_expired', 'no longer accepts the stored sign-in'],
  403: ['forbidden', 'does not permit this with the connected account'],
  404: ['not_found', 'does not have the item that was asked for'],
  409: ['conflict', 'says this conflicts with what it already has'],
  410: ['not_found', 'does not have the item that was asked for any more'],
  422: ['invalid_input', 'refused the data it was sent'],
};

/** A 5xx, or a 2xx whose body cannot be read: on a change, it may have happened. */
function unclear(facts: HttpFacts): ConnectorError {
  const words = facts.status! >= 500 ? `failed with HTTP ${facts.status}` : 'sent an answer that cannot be read';
  const code = facts.write ? 'unknown_outcome' : 'vendor_down';
  return fail(code, facts, words, { status: facts.status });
}

function noAnswer(facts: HttpFacts): ConnectorError {
  if (!facts.sent) return fail('vendor_down', facts, 'could not be reached; nothing was sent', {});
  return fail(facts.write ? 'unknown_outcome' : 'vendor_down', facts, 'did not answer', {});
}

function fail(
  code: ConnectorError['code'],
  facts: HttpFacts,
  words: string,
  info: ConnectorError['info'],
): ConnectorError {
  const said = facts.said ? ` It said: “${facts.said.slice(0, 200)}”` : '';
  return new ConnectorError(code, `${facts.vendor} ${words}.${said}`, info);
}

/** Retry-After is a number of seconds or an HTTP date (RFC 9110, 10.2.3). Milliseconds from `now`; undefined if absent. */
export function retryAfterMs(header: string | null | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, Math.ceil(ms)), longestWaitMs);
}
