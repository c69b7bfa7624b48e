import { ConnectorError } from './failure.ts';
import { type HttpFacts, httpFailure } from './http-failure.ts';

/** Facts of one request that a vendor's SDK made. */
interface Exchange {
  write: boolean;
  sent: boolean;
  status?: number;
  retryAfter?: string | null;
  /** What the host's fetch threw instead of an answer. */
  thrown?: unknown;
}

export interface WatchedFetch {
  fetch: typeof fetch;
  /** Turns whatever the SDK threw into one of the ten words, from what really went over the line. */
  failure: (thrown: unknown) => unknown;
}

export interface RequestLine {
  method: string;
  url: string;
}

/** Reads without making a `Request`: one in between could be collected, and the abort signal behind it with it. */
function requestLine(input: string | URL | Request, init: RequestInit | undefined): RequestLine {
  const given = input instanceof Request ? input : undefined;
  return { method: (init?.method ?? given?.method ?? 'GET').toUpperCase(), url: given?.url ?? String(input) };
}

/** Thrown by a fetch that knows that nothing left: refused, no such name, forbidden host. */
const neverSent = Symbol.for('baton.neverSent');

export const markNeverSent = <E extends Error>(error: E): E => Object.assign(error, { [neverSent]: true });

export const wasNeverSent = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && neverSent in thrown;

/**
 * SDKs lose what matters (was it sent? what did Retry-After say?) on the way from fetch to their own errors. This fetch
 * remembers the last exchange, so that a connector classifies facts, not messages.
 * @param isRead for vendors that read with POST (search); by default GET and HEAD are reads.
 */
export function watchFetch(
  inner: typeof fetch,
  vendor: string,
  isRead: (request: RequestLine) => boolean = () => false,
) {
  let last: Exchange | undefined;
  const watched = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const asked = requestLine(input, init);
    const exchange: Exchange = { write: !/^(GET|HEAD)$/.test(asked.method) && !isRead(asked), sent: true };
    last = exchange;
    try {
      const response = await inner(input, init);
      exchange.status = response.status;
      exchange.retryAfter = response.headers.get('retry-after');
      return response;
    } catch (thrown) {
      exchange.thrown = thrown;
      exchange.sent = !wasNeverSent(thrown);
      throw thrown;
    }
  };
  const failure = (thrown: unknown): unknown => {
    if (ConnectorError.is(thrown)) return thrown;
    if (last === undefined) return thrown;
    // The host's own words (limit, off switch, forbidden host) pass through the SDK untouched.
    if (last.thrown !== undefined && isHostWord(last.thrown)) return last.thrown;
    return httpFailure({ ...factsOf(last), vendor });
  };
  return { fetch: watched as typeof fetch, failure } satisfies WatchedFetch;
}

const factsOf = ({ status, retryAfter, sent, write }: Exchange): Omit<HttpFacts, 'vendor'> => ({
  status,
  retryAfter,
  sent,
  write,
});

const hostWord = Symbol.for('baton.hostWord');

/** Marks an error of the host that must reach the host again, whatever SDK it travels through. */
export const markHostWord = <E extends Error>(error: E): E => Object.assign(error, { [hostWord]: true });

/** Off switch, forbidden host: a connector passes it on as it is. */
export const isHostWord = (thrown: unknown): boolean =>
  ConnectorError.is(thrown) || (typeof thrown === 'object' && thrown !== null && hostWord in thrown);
