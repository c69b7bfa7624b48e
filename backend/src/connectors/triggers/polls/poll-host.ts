import { setTimeout as sleep } from 'node:timers/promises';
import type { Poll } from './poll.ts';
import { type PollRunPorts, runPoll } from './poll-run.ts';
import type { PolledTrigger, PollStore } from './poll-store.ts';

export interface PollHostPorts extends PollRunPorts {
  store: Pick<PollStore, 'match' | 'claim' | 'savePage' | 'putOff'>;
  /** Every trigger of the installed connectors that is polled. */
  triggers: readonly PolledTrigger[];
  onProblem: (problem: unknown) => void;
}

/** Milliseconds, except `atOnce`. */
export interface PollPace {
  /** Between two looks at what is due. */
  look: number;
  /** Between two comparisons with the published maps. */
  match: number;
  /** A worker that died is followed by another after this long; longer than one call may take. */
  hold: number;
  /** Polls under way at the same time. */
  atOnce: number;
}

export const usualPace: PollPace = { look: 500, match: 3_000, hold: 60_000, atOnce: 8 };

/**
 * Runs the polls of all published maps, on any number of workers: each due poll is claimed by one of them, and what it
 * finds counts only while that claim is the latest.
 */
export class PollHost {
  readonly #ports: PollHostPorts;
  readonly #pace: PollPace;
  readonly #ended = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #loop: Promise<void> = Promise.resolve();
  #lastMatch = Number.NEGATIVE_INFINITY;

  constructor(ports: PollHostPorts, pace: PollPace = usualPace) {
    this.#ports = ports;
    this.#pace = pace;
  }

  start(): void {
    this.#loop = this.#turnAround();
  }

  /** Ends the calls that are under way; what they found is looked for again. */
  async stop(): Promise<void> {
    this.#ended.abort();
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #turnAround(): Promise<void> {
    const { signal } = this.#ended;
    while (!signal.aborted) {
      const busy = await this.#round().catch((problem: unknown) => {
        this.#ports.onProblem(problem);
        return false;
      });
      if (!busy) await sleep(this.#pace.look, undefined, { signal }).catch(() => undefined);
    }
  }

  /** True when there may be more to do at once. */
  async #round(): Promise<boolean> {
    const { store, triggers } = this.#ports;
    if (performance.now() - this.#lastMatch >= this.#pace.match) {
      this.#lastMatch = performance.now();
      await store.match(triggers);
    }
    const free = this.#pace.atOnce - this.#running.size;
    const due = free > 0 ? await store.claim(free, this.#pace.hold) : [];
    for (const poll of due) this.#begin(poll);
    if (due.length === 0) return false;
    const pause = sleep(this.#pace.look, undefined, { signal: this.#ended.signal }).catch(() => undefined);
    await Promise.race([...this.#running, pause]);
    return true;
  }

  #begin(poll: Poll): void {
    const run = runPoll(poll, this.#ports, this.#ended.signal)
      .catch((problem: unknown) => this.#ports.onProblem(problem))
      .finally(() => void this.#running.delete(run));
    this.#running.add(run);
  }
}
