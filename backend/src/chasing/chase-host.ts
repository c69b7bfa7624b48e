import { tellPages } from '../notices/tell-pages.ts';
import { takeArrivals, type ChasePorts } from './arrivals.ts';
import { tellNearlyLate } from './nearly-late.ts';
import { SilenceWatch } from './silence-watch.ts';
import { tellFollowers } from './status-notes.ts';

/** Milliseconds between two looks at what has come in, is nearly late, or has news for its followers. */
const lookEvery = 5_000;
/** Milliseconds between two looks for silent cases; after a long one a longer pause, so that watching never is the work. */
const silenceEvery = 60_000;
const pauseTimes = 20;
/** Advisory lock number: one process of an installation chases. */
const chaseLock = 6_201_410;

/** What nobody has to chase by hand: silence, promises that come near, and news for those who follow a case. */
export class ChaseHost {
  private readonly ports: ChasePorts & { onProblem: (problem: unknown) => void };
  private readonly silence: SilenceWatch;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private busy = false;
  private nextSilence = 0;

  constructor(ports: ChasePorts & { onProblem: (problem: unknown) => void }) {
    this.ports = ports;
    this.silence = new SilenceWatch(ports);
  }

  start(): void {
    this.timer = setInterval(() => {
      if (this.busy) return;
      this.busy = true;
      this.working = this.look()
        .catch((problem: unknown) => this.ports.onProblem(problem))
        .finally(() => (this.busy = false));
    }, lookEvery);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  private async look(): Promise<void> {
    const client = await this.ports.pool.connect();
    let mine = false;
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [chaseLock]);
      mine = rows[0]?.mine === true;
      if (mine) await this.chase();
    } finally {
      if (mine) await client.query('select pg_advisory_unlock($1)', [chaseLock]).catch(() => undefined);
      client.release();
    }
  }

  private async chase(): Promise<void> {
    const { ports } = this;
    await takeArrivals(ports);
    await tellPages(ports.pool, await tellNearlyLate(ports));
    await tellPages(ports.pool, await tellFollowers(ports));
    if (performance.now() < this.nextSilence) return;
    const began = performance.now();
    await tellPages(ports.pool, await this.silence.round());
    const took = performance.now() - began;
    this.nextSilence = performance.now() + Math.max(silenceEvery, took * pauseTimes);
  }
}
