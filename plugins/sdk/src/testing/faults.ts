import type { FailureCode } from '../failure.ts';

/** What a vendor, or the line to it, may do instead of answering. */
export type Fault =
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body: string; type?: string }
  /** Takes the request and never answers. */
  | { kind: 'silence' }
  /** Takes the request and breaks the connection before the answer. */
  | { kind: 'reset' }
  /** Breaks the connection in the middle of the answer. */
  | { kind: 'truncate' }
  /** Nobody listens: the request cannot leave. */
  | { kind: 'refuse' };

export interface FaultCase {
  name: string;
  fault: Fault;
  /** The word that the engine must hear: for a read, and for a change that may have happened. */
  read: FailureCode;
  write: FailureCode;
  /** `any_answer`: fine for an action that takes whatever comes back. `host`: the host's limits catch it, not the connector. */
  only?: 'any_answer' | 'host';
  /** Milliseconds that must be reported, within a second. */
  retryAfterMs?: number;
}

const errors = JSON.stringify({
  type: 'error.list',
  errors: [{ code: 'injected', message: 'Injected by a check' }],
});

const answer = (
  status: number,
  headers: Record<string, string> = {},
  body = errors,
  type = 'application/json',
): Fault => ({
  kind: 'answer',
  status,
  headers,
  body,
  type,
});

const same = (name: string, fault: Fault, word: FailureCode, retryAfterMs?: number): FaultCase => ({
  name,
  fault,
  read: word,
  write: word,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

const unclear = (name: string, fault: Fault, only?: FaultCase['only']): FaultCase => ({
  name,
  fault,
  read: 'vendor_down',
  write: 'unknown_outcome',
  ...(only && { only }),
});

/** The same for every vendor. `now`: for a Retry-After that is a date. */
export const faultCases = (now: Date): FaultCase[] => [
  same('400 bad request', answer(400), 'invalid_input'),
  same('401 expired or revoked token', answer(401), 'auth_expired'),
  same('403 missing permission', answer(403), 'forbidden'),
  same('404 not found', answer(404), 'not_found'),
  same('409 conflict', answer(409), 'conflict'),
  same('410 gone', answer(410), 'not_found'),
  same('422 unprocessable', answer(422), 'invalid_input'),
  same('429 with seconds', answer(429, { 'retry-after': '2' }), 'rate_limited', 2_000),
  same('429 with a date', answer(429, { 'retry-after': inAMinute(now) }), 'rate_limited', 60_000),
  same('429 without a word', answer(429), 'rate_limited', 10_000),
  same('418 something else', answer(418), 'permanent'),
  unclear('500 failure', answer(500)),
  unclear('502 page of a proxy', answer(502, {}, '<html><h1>Bad Gateway</h1></html>', 'text/html')),
  unclear('503 unavailable', answer(503)),
  same('503 with seconds', answer(503, { 'retry-after': '3' }), 'rate_limited', 3_000),
  unclear('504 time-out of a proxy', answer(504)),
  unclear('silence', { kind: 'silence' }),
  unclear('reset before the answer', { kind: 'reset' }),
  unclear('reset in the answer', { kind: 'truncate' }),
  same('connection refused', { kind: 'refuse' }, 'vendor_down'),
  unclear('200 with half a JSON', answer(200, {}, '{"id": "1", "na'), 'any_answer'),
  unclear('200 with a page', answer(200, {}, '<html>Please sign in</html>', 'text/html'), 'any_answer'),
  unclear('200 with nothing', answer(200, {}, ''), 'any_answer'),
  unclear(
    '200 with the wrong types',
    answer(200, {}, JSON.stringify({ id: 17, data: 'none', admins: {}, name: [] })),
    'any_answer',
  ),
  unclear('200 too large', answer(200, {}, `{"id": "${'x'.repeat(3_000_000)}"}`), 'host'),
  same('302 to another host', answer(302, { location: 'https://elsewhere.example/login' }), 'forbidden'),
];

/** HTTP dates have whole seconds; half a second is added so that rounding does not matter. */
const inAMinute = (now: Date): string => new Date(now.getTime() + 60_500).toUTCString();
