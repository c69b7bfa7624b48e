import type { Pool } from 'pg';
import type { Clock } from '../../engine/ports.ts';

/** Milliseconds between two comparisons with the database's clock. */
const compareEvery = 60_000;

/**
 * The database's time, so that several machines agree on what is due: this machine's clock plus the difference that was
 * measured last. A measurement whose answer took long is worth little, so the middle of the round trip is taken.
 */
export class DatabaseClock implements Clock {
  private ahead = 0;
  private moment = Number.NaN;
  private written = '';
  private timer: NodeJS.Timeout | undefined;
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  now(): string {
    const moment = Date.now() + this.ahead;
    // Asked for several times per step: a millisecond is written out once.
    if (moment !== this.moment) {
      this.moment = moment;
      this.written = new Date(moment).toISOString();
    }
    return this.written;
  }

  async start(): Promise<void> {
    await this.compare();
    this.timer = setInterval(() => void this.compare().catch(() => undefined), compareEvery);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async compare(): Promise<void> {
    const sent = Date.now();
    const { rows } = await this.pool.query<{ ms: number }>(
      'select extract(epoch from clock_timestamp())::float8 * 1000 as ms',
    );
    const difference = (rows[0]?.ms ?? sent) - (sent + Date.now()) / 2;
    // Within the round trip's own doubt the two clocks agree.
    this.ahead = Math.abs(difference) < 5 ? 0 : Math.round(difference);
  }
}
