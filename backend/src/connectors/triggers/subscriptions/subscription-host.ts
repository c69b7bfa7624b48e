import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTrigger, SubscriptionStore } from './subscription-store.ts';
import { type RunPorts, runSubscription } from './run-subscription.ts';

export interface SubscriptionHostPorts extends RunPorts {
  store: SubscriptionStore;
  /** Asked anew at every match: plugins come and go. */
  triggers: () => ManagedTrigger[];
  onProblem: (problem: unknown) => void;
}

/** Milliseconds, except `atOnce`. */
export interface SubscriptionPace {
  /** Between two comparisons with the published maps. */
  match: number;
  /** A worker that died is followed by another after this long; longer than one call may take. */
  hold: number;
  atOnce: number;
}

export const usualPace: SubscriptionPace = { match: 3_000, hold: 60_000, atOnce: 4 };

/** Keeps what vendors tell in line with what is published, on any number of workers. */
export class SubscriptionHost {
  readonly #ports: SubscriptionHostPorts;
  readonly #pace: SubscriptionPace;
  readonly #ended = new AbortController();
  #loop: Promise<void> = Promise.resolve();

  constructor(ports: SubscriptionHostPorts, pace: SubscriptionPace = usualPace) {
    this.#ports = ports;
    this.#pace = pace;
  }

  start(): void {
    this.#loop = this.#turnAround();
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    await this.#loop;
  }

  async #turnAround(): Promise<void> {
    const { signal } = this.#ended;
    while (!signal.aborted) {
      await this.lookOnce().catch(this.#ports.onProblem);
      await sleep(this.#pace.match, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One comparison, and whatever is due. */
  async lookOnce(): Promise<void> {
    const { store, triggers, onProblem } = this.#ports;
    await store.match(triggers());
    const due = await store.claim(this.#pace.atOnce, this.#pace.hold);
    await Promise.all(due.map((each) => runSubscription(each, this.#ports).catch(onProblem)));
  }
}
