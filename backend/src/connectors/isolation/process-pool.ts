import { ConnectorError } from '@baton/plugin-sdk';
import { PluginProcess } from './plugin-process.ts';
import { type ProcessLimits, usualLimits } from './process-limits.ts';

/** Processes of one plugin that may live at the same time. */
const mostProcesses = 12;

/** So many ends within the time, and a plugin is not started again for the pause. Milliseconds. */
const patience = { ends: 5, within: 60_000, pause: 30_000 };

/** The processes of one plugin: one per owner, so that no account's secrets are ever where another's calls run. */
export class ProcessPool {
  readonly #name: string;
  readonly #folder: string;
  readonly #limits: ProcessLimits;
  readonly #byOwner = new Map<string, PluginProcess>();
  readonly #ends = new Map<string, number[]>();
  readonly #sweep: NodeJS.Timeout;

  constructor(name: string, folder: string, limits: ProcessLimits = usualLimits) {
    this.#name = name;
    this.#folder = folder;
    this.#limits = limits;
    this.#sweep = setInterval(() => this.#endIdle(), 5_000).unref();
  }

  /** The owner's process, started when there is none. @throws ConnectorError vendor_down when it must not start now */
  process(owner: string): PluginProcess {
    const running = this.#byOwner.get(owner);
    if (running?.alive) return running;
    if (running) this.#noteEnd(owner);
    this.#refuseRestart(owner);
    this.#makeRoom();
    const started = new PluginProcess(this.#folder, this.#limits);
    this.#byOwner.set(owner, started);
    return started;
  }

  close(): void {
    clearInterval(this.#sweep);
    for (const one of this.#byOwner.values()) one.stop('was switched off');
    this.#byOwner.clear();
  }

  #noteEnd(owner: string): void {
    this.#byOwner.delete(owner);
    const since = performance.now() - patience.within;
    const recent = (this.#ends.get(owner) ?? []).filter((at) => at > since);
    this.#ends.set(owner, [...recent, performance.now()]);
  }

  #refuseRestart(owner: string): void {
    const ends = this.#ends.get(owner) ?? [];
    const waitMs = (ends.at(-1) ?? 0) + patience.pause - performance.now();
    if (ends.length < patience.ends || waitMs <= 0) return;
    const message = `The plugin of ${this.#name} broke down ${ends.length} times in a row and rests before it is started again.`;
    throw new ConnectorError('vendor_down', message, { retryAfterMs: Math.ceil(waitMs) });
  }

  #makeRoom(): void {
    if (this.#byOwner.size < mostProcesses) return;
    const idle = [...this.#byOwner].filter(([, one]) => one.busy === 0).sort((a, b) => b[1].idleFor - a[1].idleFor)[0];
    if (!idle) {
      const message = `The plugin of ${this.#name} is busy with ${mostProcesses} other accounts.`;
      throw new ConnectorError('vendor_down', message, { retryAfterMs: 1_000 });
    }
    idle[1].stop('made room for another');
    this.#byOwner.delete(idle[0]);
  }

  #endIdle(): void {
    for (const [owner, one] of this.#byOwner) {
      if (one.idleFor <= this.#limits.idle) continue;
      one.stop('had nothing to do');
      this.#byOwner.delete(owner);
    }
    for (const [owner, ends] of this.#ends) {
      if ((ends.at(-1) ?? 0) < performance.now() - patience.within) this.#ends.delete(owner);
    }
  }
}
