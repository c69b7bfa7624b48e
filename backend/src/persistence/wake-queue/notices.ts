import type { Pool } from 'pg';

/** Channels of NOTIFY. */
export const channels = { wake: 'baton_wake', switches: 'baton_switches' } as const;

/** Milliseconds between two notices of one process: under load every worker looks anyway. */
const noticeEvery = 25;

/**
 * Tells other processes that wake-ups are there. Always outside the transaction that wrote them: a NOTIFY inside makes
 * all commits of the server wait for each other.
 */
export class WakeNotices {
  private last = 0;
  private planned = false;
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();
  private readonly pool: Pool;
  /** Workers of the same process hear at once. */
  hereToo: () => void = () => undefined;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  give(): void {
    this.hereToo();
    if (this.planned) return;
    this.planned = true;
    this.timer = setTimeout(() => this.send(), Math.max(0, this.last + noticeEvery - Date.now()));
  }

  async finish(): Promise<void> {
    clearTimeout(this.timer);
    await this.sending;
  }

  private send(): void {
    this.planned = false;
    this.last = Date.now();
    this.sending = this.pool.query(`select pg_notify('${channels.wake}', '')`).then(
      () => undefined,
      () => undefined,
    );
  }
}
