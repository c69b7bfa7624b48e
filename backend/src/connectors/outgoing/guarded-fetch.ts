import { markNeverSent } from '@baton/plugin-sdk';
import { type Dispatcher, request as send } from 'undici';
import { checkTarget } from './host-rules.ts';
import { OutgoingRefused } from './outgoing-refused.ts';

export interface GuardedFetchOptions {
  agent: Dispatcher;
  /** The connector's declared hosts. */
  hosts: readonly string[];
  signal: AbortSignal;
  /** Asked before every request, redirects included; throws when nothing may leave. */
  beforeSend: (request: Request) => Promise<void>;
  /** Bytes of an answer that are read before it is cut off with an error. */
  longestAnswer?: number;
}

const defaultLongestAnswer = 10_000_000;
const mostRedirects = 5;

/** `fetch` with a fence: declared hosts, checked addresses, redirects followed by hand, answers of bounded size. */
export function guardedFetch(options: GuardedFetchOptions): typeof fetch {
  return (async (input: string | URL | Request, init?: RequestInit) => {
    checkTarget(readAddress(input), options.hosts);
    let request = new Request(input, init);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    let hop: Hop = { url: new URL(request.url), method: request.method, headers: request.headers, body };
    for (let redirects = 0; ; redirects++) {
      checkTarget(hop.url, options.hosts);
      request = new Request(hop.url, { method: hop.method });
      await options.beforeSend(request);
      const response = await sendOne(hop, options, init?.signal ?? signalOf(input));
      const next = init?.redirect === 'manual' ? undefined : nextHop(hop, response);
      if (!next) return response;
      if (redirects >= mostRedirects) throw new OutgoingRefused(`The host ${hop.url.hostname} redirects in circles.`);
      hop = next;
    }
  }) as typeof fetch;
}

/** @throws OutgoingRefused that does not repeat the address, which may hold a secret */
function readAddress(input: string | URL | Request): URL {
  const address = input instanceof Request ? input.url : String(input);
  if (URL.canParse(address)) return new URL(address);
  throw new OutgoingRefused('Expected an address such as https://example.com/, found one that cannot be read.');
}

interface Hop {
  url: URL;
  method: string;
  headers: Headers;
  body: Uint8Array | undefined;
}

const signalOf = (input: string | URL | Request): AbortSignal | undefined =>
  input instanceof Request ? input.signal : undefined;

async function sendOne(
  hop: Hop,
  { agent, signal, longestAnswer = defaultLongestAnswer }: GuardedFetchOptions,
  own: AbortSignal | undefined,
): Promise<Response> {
  try {
    const answer = await send(hop.url, {
      dispatcher: agent,
      method: hop.method as Dispatcher.HttpMethod,
      headers: Object.fromEntries([...hop.headers].filter(([name]) => !ownHeaders.has(name))),
      body: hop.body ?? null,
      signal: own ? AbortSignal.any([own, signal]) : signal,
    });
    const bytes = await readUpTo(answer.body, longestAnswer);
    const empty = bytes.length === 0 || [204, 205, 304].includes(answer.statusCode);
    return new Response(empty ? null : bytes, { status: answer.statusCode, headers: toHeaders(answer.headers) });
  } catch (thrown) {
    throw neverLeft(thrown) ? markNeverSent(thrown as Error) : thrown;
  }
}

async function readUpTo(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new Error(`The answer is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function toHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}

/** Said by us alone: another Host would reach another site behind the address that was checked. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'keep-alive',
]);

const beforeTheFirstByte = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** True when the request certainly did not leave: no connection was made. */
function neverLeft(thrown: unknown): boolean {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (beforeTheFirstByte.has(code) || code.startsWith('ERR_TLS_CERT'));
}

const redirectStatus = new Set([301, 302, 303, 307, 308]);
const credentials = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'idempotency-key'];

/** RFC 9110, 15.4: 303, and 301 or 302 after a POST, become GET; the others are repeated as they were. */
function nextHop(hop: Hop, response: Response): Hop | undefined {
  const location = redirectStatus.has(response.status) ? response.headers.get('location') : null;
  if (location === null || !URL.canParse(location, hop.url)) return undefined;
  const url = new URL(location, hop.url);
  const headers = new Headers(hop.headers);
  if (url.origin !== hop.url.origin) credentials.forEach((name) => headers.delete(name));
  const becomesGet = response.status === 303 || (response.status < 303 && hop.method === 'POST');
  if (!becomesGet) return { ...hop, url, headers };
  headers.delete('content-type');
  headers.delete('content-length');
  return { url, headers, method: hop.method === 'HEAD' ? 'HEAD' : 'GET', body: undefined };
}
