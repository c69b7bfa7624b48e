import type { ChildProcess } from 'node:child_process';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { OpenJob, type Ways } from './open-job.ts';
import { PluginStopped, PluginUnusable } from './plugin-stopped.ts';
import { processMemory } from './process-memory.ts';
import type { ProcessLimits } from './process-limits.ts';
import type { Job, Lent, ToPlugin } from './protocol.ts';
import { readLines } from './read-lines.ts';
import { type PluginMessage, readMessage } from './read-message.ts';
import { endNode, startNode } from './start-node.ts';

/** The process whose request is being answered: its stand-in, if it has one, is asked there. */
export const askingProcess = new AsyncLocalStorage<PluginProcess>();

/** One process of one plugin, for one account. Ends by itself when it breaks a rule; whoever waits for it is told. */
export class PluginProcess {
  /** Resolves when the plugin has loaded. @throws PluginUnusable, PluginStopped */
  readonly ready: Promise<void>;
  readonly #limits: ProcessLimits;
  readonly #child: ChildProcess;
  readonly #jobs = new Map<string, OpenJob>();
  readonly #watch: NodeJS.Timeout;
  #loaded!: { resolve: () => void; reject: (problem: Error) => void };
  #stopped: string | undefined;
  #unanswered = 0;
  /** Messages since the last look. */
  #said = 0;
  #idleSince = performance.now();

  constructor(folder: string, limits: ProcessLimits) {
    this.#limits = limits;
    this.ready = new Promise((resolve, reject) => (this.#loaded = { resolve, reject }));
    this.ready.catch(() => undefined);
    this.#child = startNode(folder, limits);
    const late = setTimeout(() => this.stop(`did not load within ${limits.load / 1_000} s`), limits.load);
    void this.ready.finally(() => clearTimeout(late)).catch(() => undefined);
    this.#watch = setInterval(() => void this.#look(), limits.watch).unref();
    this.#child.on('exit', (code, signal) => this.stop(`ended by itself (${signal ?? code})`));
    this.#child.on('error', () => this.stop('could not be started'));
    this.#child.stdin!.on('error', () => undefined);
    const output = this.#child.stdio[3] as Readable;
    output.on('error', () => undefined);
    readLines(output, limits.message, {
      line: (line) => this.#hear(line),
      tooLong: () => this.stop('sent more than it may in one piece'),
    });
  }

  get busy(): number {
    return this.#jobs.size;
  }

  get alive(): boolean {
    return this.#stopped === undefined;
  }

  /** Milliseconds since it last had something to do. */
  get idleFor(): number {
    return this.busy > 0 ? 0 : performance.now() - this.#idleSince;
  }

  /**
   * Has the plugin do something. @throws what the plugin threw, PluginStopped when its process ended first
   * @param within milliseconds after which the process is ended; otherwise the signal of the ways decides
   */
  async do(job: Job, lent: Lent, ways: Ways, within?: number): Promise<unknown> {
    await this.ready;
    if (this.#stopped !== undefined) throw new PluginStopped(this.#stopped);
    const open = new OpenJob(randomUUID(), ways, this.#limits, (message) => this.#tell(message));
    this.#jobs.set(open.id, open);
    this.#tell({ say: 'call', id: open.id, job, lent });
    const release = this.#limitTime(open, ways.signal, within);
    return open.result.finally(() => {
      release();
      this.#jobs.delete(open.id);
      this.#idleSince = performance.now();
    });
  }

  /** Ends the process at once. `why` completes "The plugin ...". */
  stop(why: string): void {
    if (this.#stopped !== undefined) return;
    this.#stopped = why;
    clearInterval(this.#watch);
    endNode(this.#child);
    this.#loaded.reject(new PluginStopped(why));
    for (const job of this.#jobs.values()) job.fail(new PluginStopped(why));
  }

  #tell(message: ToPlugin): void {
    if (this.alive) this.#child.stdin!.write(`${JSON.stringify(message)}\n`);
  }

  #hear(line: string): void {
    if (!this.alive) return;
    this.#said += 1;
    if (this.#said > this.#limits.messages) return this.stop('said more than anybody can listen to');
    const message = readMessage(line);
    if (!message || !this.#take(message)) this.stop('said something that no plugin may say');
  }

  /** False when this process may not say this now. */
  #take(message: PluginMessage): boolean {
    if (message.say === 'ready') return this.#loaded.resolve() === undefined;
    if (message.say === 'unusable') {
      this.#loaded.reject(new PluginUnusable(message.reason));
      this.stop('could not be loaded');
      return true;
    }
    if (message.say === 'pong') {
      const asked = this.#unanswered > 0;
      this.#unanswered = 0;
      return asked;
    }
    return this.#takeForJob(message);
  }

  #takeForJob(message: Exclude<PluginMessage, { say: 'ready' | 'unusable' | 'pong' }>): boolean {
    const job = this.#jobs.get(message.id);
    // Something late about a job that has ended is no offence, except an end of its own making.
    if (!job)
      return message.say === 'give_up' || message.say === 'log' || message.say === 'fetch' || message.say === 'store';
    switch (message.say) {
      case 'done':
        job.done(message.value);
        this.#jobs.delete(job.id);
        return true;
      case 'failed':
        job.failed(message);
        this.#jobs.delete(job.id);
        return true;
      case 'fetch':
        return askingProcess.run(this, () => job.fetch(message));
      case 'store':
        return job.store(message);
      case 'give_up':
        job.giveUp(message);
        return true;
      case 'log':
        job.log(message.line);
        return true;
    }
  }

  #limitTime(job: OpenJob, signal: AbortSignal | undefined, within: number | undefined): () => void {
    const stop = () => this.stop('did not end in time');
    if (within !== undefined) {
      const timer = setTimeout(stop, within);
      return () => clearTimeout(timer);
    }
    let timer: NodeJS.Timeout | undefined;
    const abort = () => {
      this.#tell({ say: 'abort', id: job.id });
      timer = setTimeout(stop, this.#limits.afterAbort);
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    return () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  }

  async #look(): Promise<void> {
    this.#said = 0;
    if (this.#child.pid === undefined || !this.alive) return;
    const memory = await processMemory(this.#child.pid);
    if (memory !== undefined && memory > this.#limits.memory) return this.stop('used more memory than it may');
    if (this.#unanswered >= this.#limits.unanswered) return this.stop('did not respond any more');
    if (this.#unanswered === 0) this.#tell({ say: 'ping' });
    this.#unanswered += 1;
  }
}
