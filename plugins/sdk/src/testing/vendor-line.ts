import { duplexPair } from 'node:stream';
import type { CallContext, Target } from '../call-context.ts';
import type { Connector } from '../connector.ts';
import { MemoryStore } from '../sandbox/memory-store.ts';
import { markHostWord, markNeverSent } from '../watched-fetch.ts';
import type { Fault } from './faults.ts';

export interface SeenCall {
  method: string;
  url: string;
  /** Headers and body in one text, to look for things in. */
  text: string;
}

/** More requests than any honest action makes. */
const mostRequests = 50;

/**
 * The host's side of a call, for tests: the connector's own stand-in is the vendor, every request is seen, and the line can
 * break on demand. No network.
 */
export class VendorLine {
  readonly store = new MemoryStore();
  readonly calls: SeenCall[] = [];
  readonly logs: string[] = [];
  readonly #connector: Connector;
  #fault: { at: number; fault: Fault } | undefined;
  #replayed: { body: string; type: string } | undefined;
  #replaying = false;

  constructor(connector: Connector) {
    this.#connector = connector;
  }

  /** Breaks the n-th request from now (0 = the next). */
  failAt(at: number, fault: Fault): void {
    this.#fault = { at, fault };
  }

  /** From now on every request gets the first answer again: what an endless list looks like. */
  replayFirstAnswer(): void {
    this.#replaying = true;
    this.#replayed = undefined;
  }

  mend(): void {
    this.#fault = undefined;
    this.#replaying = false;
  }

  context({ key = 'case:step:1', patience = 2_000 }: { key?: string; patience?: number } = {}): CallContext {
    const signal = AbortSignal.timeout(patience);
    const started = this.calls.length;
    const folder = this.#connector.sandbox?.folder?.({ store: this.store, key, now: () => new Date() });
    return {
      auth: this.#connector.sandbox?.auth,
      baseUrl: undefined,
      fetch: ((input, init) =>
        this.#fetch(new Request(input, init), signalOf(input, init), key, started)) as typeof fetch,
      connect: (target) => this.#connect(key, target),
      ...(folder && { folder }),
      signal,
      key,
      now: () => new Date(),
      log: (message) => void this.logs.push(message),
    };
  }

  async #fetch(request: Request, given: AbortSignal | undefined, key: string, started: number): Promise<Response> {
    const body = await request.clone().text();
    const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    this.calls.push({ method: request.method, url: request.url, text: `${request.url}\n${headers}\n${body}` });
    if (this.calls.length - started > mostRequests) throw new Error(`more than ${mostRequests} requests in one call`);
    const fault = this.#dueFault();
    if (fault) return breakDown(fault, request, given);
    if (this.#replaying && this.#replayed) {
      return new Response(this.#replayed.body, { headers: { 'content-type': this.#replayed.type } });
    }
    const handle = this.#connector.sandbox?.handle;
    if (!handle) throw markNeverSent(new Error('this connector has no stand-in for HTTP'));
    const answer = await handle(request, { store: this.store, key, now: () => new Date() });
    if (this.#replaying) {
      this.#replayed = { body: await answer.clone().text(), type: answer.headers.get('content-type') ?? '' };
    }
    return answer;
  }

  async #connect(key: string, target: Target) {
    const accept = this.#connector.sandbox?.accept;
    if (!accept) throw markNeverSent(new Error('this connector has no stand-in for raw connections'));
    const [ours, theirs] = duplexPair();
    accept(theirs, { store: this.store, key, now: () => new Date() }, target);
    return Object.assign(ours, { setTimeout: () => ours, setKeepAlive: () => ours, setNoDelay: () => ours });
  }

  #dueFault(): Fault | undefined {
    if (!this.#fault) return undefined;
    if (this.#fault.at > 0) {
      this.#fault.at -= 1;
      return undefined;
    }
    const { fault } = this.#fault;
    this.#fault = undefined;
    return fault;
  }
}

/** The signal that was given, not the request's own copy of it: that one follows it by a weak reference. */
const signalOf = (input: string | URL | Request, init: RequestInit | undefined): AbortSignal | undefined =>
  init?.signal ?? (input instanceof Request ? input.signal : undefined);

async function breakDown(fault: Fault, request: Request, given: AbortSignal | undefined): Promise<Response> {
  switch (fault.kind) {
    case 'refuse':
      throw markNeverSent(new TypeError('connection refused'));
    case 'reset':
      throw new TypeError('the other side closed the connection');
    // Only the signal that the connector passes on ends the wait.
    case 'silence':
      return new Promise((_resolve, reject) => {
        const give = () => reject(new Error('aborted'));
        if (given?.aborted) give();
        given?.addEventListener('abort', give, { once: true });
      });
    case 'truncate':
      return new Response(brokenStream(), { headers: { 'content-type': 'application/json' } });
    default:
      return answerWith(fault, request);
  }
}

/** Error bodies repeat the credentials, as some vendors' do: a connector must not pass them on. */
function answerWith(fault: Fault & { kind: 'answer' }, request: Request): Response {
  if (fault.status >= 300 && fault.status < 400)
    throw markHostWord(new Error('a redirect to a host that is not declared'));
  const echo = [...request.headers].map(([name, value]) => `${name}=${value}`).join(' ');
  const isJsonError = fault.status >= 400 && fault.body.startsWith('{');
  const body = isJsonError
    ? JSON.stringify({ message: echo, errors: [{ code: 'injected', message: echo }] })
    : fault.body;
  return new Response(body, {
    status: fault.status,
    headers: { 'content-type': fault.type ?? 'application/json', ...fault.headers },
  });
}

const brokenStream = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"id": "1",'));
      setTimeout(() => controller.error(new TypeError('terminated')), 1);
    },
  });
