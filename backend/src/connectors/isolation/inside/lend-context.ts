import type { CallContext } from '@baton/plugin-sdk';
import type { SandboxRecord, SandboxStore } from '@baton/plugin-sdk/sandbox';
import type { FromPlugin, Lent, ToPlugin, WireProblem, WireResponse } from '../protocol.ts';
import { fromWire, toWire } from './wire-http.ts';

/** The marks by which every copy of the SDK knows what a host's error means. */
const neverSent = Symbol.for('baton.neverSent');
const hostWord = Symbol.for('baton.hostWord');

interface Waiting {
  resolve: (value: never) => void;
  reject: (problem: Error) => void;
}

/** One call's ways out, all of which end at the host. */
export class LentCall {
  readonly #id: string;
  readonly #say: (message: FromPlugin) => void;
  readonly #ended = new AbortController();
  readonly #waiting = new Map<number, Waiting>();
  readonly #asks = new WeakMap<object, number>();
  #lastAsk = 0;

  constructor(id: string, say: (message: FromPlugin) => void) {
    this.#id = id;
    this.#say = say;
  }

  context({ auth, baseUrl, key }: Lent): CallContext {
    return {
      auth,
      baseUrl,
      key,
      fetch: ((input, init) => this.#fetch(input, init)) as typeof fetch,
      connect: () =>
        Promise.reject(Object.assign(new Error('Installed plugins speak HTTP only.'), { [neverSent]: true })),
      signal: this.#ended.signal,
      now: () => new Date(),
      log: (line) => this.#say({ say: 'log', id: this.#id, line: String(line).slice(0, 2_000) }),
    };
  }

  /** The host keeps a stand-in's records. */
  readonly store: SandboxStore = {
    add: (effect) => this.#ask<{ record: SandboxRecord; repeated: boolean }>('add', [effect]),
    get: (kind, id) => this.#ask<SandboxRecord | null>('get', [kind, id]).then((found) => found ?? undefined),
    set: (record) => this.#ask<boolean>('set', [record]),
    remove: (kind, id) => this.#ask<boolean>('remove', [kind, id]),
    list: (kind, where = {}, limit = 50) => this.#ask<SandboxRecord[]>('list', [kind, where, limit]),
  };

  abort(): void {
    this.#ended.abort();
  }

  /** The number of the request that the host refused with this error; undefined when it is not the host's. */
  askOf(thrown: unknown): number | undefined {
    return typeof thrown === 'object' && thrown !== null ? this.#asks.get(thrown) : undefined;
  }

  hear(message: Extract<ToPlugin, { ask: number }>): void {
    const waiting = this.#waiting.get(message.ask);
    this.#waiting.delete(message.ask);
    if (message.say === 'fetched') waiting?.resolve(message.response as never);
    else if (message.say === 'stored') waiting?.resolve(message.value as never);
    else waiting?.reject(this.#problem(message.ask, message.problem));
  }

  async #fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const wire = await toWire(request, init?.redirect === 'manual' || request.redirect === 'manual');
    request.signal.throwIfAborted();
    const ask = ++this.#lastAsk;
    const giveUp = () => {
      this.#say({ say: 'give_up', id: this.#id, ask });
      this.#waiting.get(ask)?.reject(request.signal.reason as Error);
      this.#waiting.delete(ask);
    };
    request.signal.addEventListener('abort', giveUp, { once: true });
    try {
      const answer = this.#wait<WireResponse>(ask);
      this.#say({ say: 'fetch', id: this.#id, ask, request: wire });
      return fromWire(await answer, request.url);
    } finally {
      request.signal.removeEventListener('abort', giveUp);
    }
  }

  #ask<Value>(verb: 'add' | 'get' | 'set' | 'remove' | 'list', args: unknown[]): Promise<Value> {
    const ask = ++this.#lastAsk;
    const answer = this.#wait<Value>(ask);
    this.#say({ say: 'store', id: this.#id, ask, verb, args });
    return answer;
  }

  #wait<Value>(ask: number): Promise<Value> {
    return new Promise((resolve, reject) => this.#waiting.set(ask, { resolve, reject }));
  }

  #problem(ask: number, { message, ...marks }: WireProblem): Error {
    const problem = Object.assign(new Error(message), {
      ...(marks.neverSent && { [neverSent]: true }),
      ...(marks.hostWord && { [hostWord]: true }),
    });
    this.#asks.set(problem, ask);
    return problem;
  }
}
