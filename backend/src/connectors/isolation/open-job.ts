import { ConnectorError, isHostWord, OutputMismatch, wasNeverSent } from '@baton/plugin-sdk';
import type { SandboxStore } from '@baton/plugin-sdk/sandbox';
import type { ToPlugin, WireProblem, WireRequest } from './protocol.ts';
import type { ProcessLimits } from './process-limits.ts';
import type { PluginMessage } from './read-message.ts';
import { responseToWire } from './wire-response.ts';

/** What a job may use on the host's side. Absent = it has no such way. */
export interface Ways {
  fetch?: typeof fetch;
  store?: SandboxStore;
  log?: (line: string) => void;
  signal?: AbortSignal;
}

type Said<Kind extends PluginMessage['say']> = Extract<PluginMessage, { say: Kind }>;

/** One job that a plugin's process is at. */
export class OpenJob {
  readonly id: string;
  readonly result: Promise<unknown>;
  readonly #ways: Ways;
  readonly #limits: ProcessLimits;
  readonly #tell: (message: ToPlugin) => void;
  readonly #underWay = new Map<number, AbortController>();
  /** What the host said to a request, to be thrown as it was when the plugin passes it on. */
  readonly #problems = new Map<number, unknown>();
  #settle!: { resolve: (value: unknown) => void; reject: (problem: unknown) => void };
  #lastAsk = 0;
  #logged = 0;

  constructor(id: string, ways: Ways, limits: ProcessLimits, tell: (message: ToPlugin) => void) {
    this.id = id;
    this.#ways = ways;
    this.#limits = limits;
    this.#tell = tell;
    this.result = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // Whoever gave the job up does not look at its end any more.
    this.result.catch(() => undefined);
  }

  done(value: unknown): void {
    this.#close();
    this.#settle.resolve(value);
  }

  fail(problem: unknown): void {
    this.#close();
    this.#settle.reject(problem);
  }

  failed({ thrown }: Said<'failed'>): void {
    this.fail(this.#errorOf(thrown));
  }

  /** True when the plugin may say this; false = it breaks the rules. */
  fetch({ ask, request }: Said<'fetch'>): boolean {
    if (!this.#mayAsk(ask) || !this.#ways.fetch) return false;
    const ended = new AbortController();
    this.#underWay.set(ask, ended);
    void this.#answer(ask, async () => {
      const response = await this.#ways.fetch!(request.url, requestInit(request, ended.signal));
      return { say: 'fetched', id: this.id, ask, response: await responseToWire(response) };
    });
    return true;
  }

  store({ ask, verb, args }: Said<'store'>): boolean {
    const { store } = this.#ways;
    if (!this.#mayAsk(ask) || !store) return false;
    this.#underWay.set(ask, new AbortController());
    void this.#answer(ask, async () => {
      const value = await (store[verb] as (...given: unknown[]) => Promise<unknown>).apply(store, args);
      return { say: 'stored', id: this.id, ask, value: value ?? null };
    });
    return true;
  }

  giveUp({ ask }: Said<'give_up'>): void {
    this.#underWay.get(ask)?.abort();
  }

  log(line: string): void {
    this.#logged += 1;
    if (this.#logged <= this.#limits.logLines) this.#ways.log?.(line);
  }

  #mayAsk(ask: number): boolean {
    const fresh = ask > this.#lastAsk && ask <= this.#limits.requests;
    this.#lastAsk = ask;
    return fresh && this.#underWay.size < this.#limits.requestsAtOnce;
  }

  async #answer(ask: number, work: () => Promise<ToPlugin>): Promise<void> {
    try {
      this.#tell(await work());
    } catch (problem) {
      this.#problems.set(ask, problem);
      this.#tell({ say: 'refused', id: this.id, ask, problem: wireProblem(problem) });
    } finally {
      this.#underWay.delete(ask);
    }
  }

  #errorOf(thrown: Said<'failed'>['thrown']): unknown {
    if (thrown.kind === 'host')
      return this.#problems.get(thrown.ask) ?? new Error('A plugin passed on what nobody said.');
    if (thrown.kind === 'mismatch') return new OutputMismatch('Its data is not as its plugin declares.');
    if (thrown.kind === 'other')
      return Object.assign(new Error('A fault of the plugin.'), { name: safeName(thrown.name) });
    return new ConnectorError(thrown.code, thrown.message, thrown.info);
  }

  /** Requests that are under way end: nobody is there to take their answers. */
  #close(): void {
    for (const ended of this.#underWay.values()) ended.abort();
  }
}

const safeName = (name: string): string => (/^\w{1,40}$/.test(name) ? name : 'fault');

const requestInit = ({ method, headers, body, manualRedirect }: WireRequest, signal: AbortSignal): RequestInit => ({
  method,
  headers,
  signal,
  ...(body !== null && { body: Buffer.from(body, 'base64') }),
  ...(manualRedirect && { redirect: 'manual' as const }),
});

/** The text of the host's own words only: what a library says may hold more than a plugin should know. */
const wireProblem = (problem: unknown): WireProblem => ({
  message: isHostWord(problem) && problem instanceof Error ? problem.message : 'The request failed.',
  neverSent: wasNeverSent(problem),
  hostWord: isHostWord(problem),
});
