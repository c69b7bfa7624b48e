import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOG, type Log } from '../http/log.ts';
import { Refusal } from '../http/refusal.ts';

/** Seconds of one window. */
const windowSeconds = 60;
/** Milliseconds between two looks at the shared count. */
const shareEvery = 500;

/**
 * Limits on deliveries, counted in the database for all processes. A process adds up what it let in and shares it twice
 * a second, because a row that every delivery writes would itself be the limit.
 */
@Injectable()
export class DeliveryLimits implements OnModuleDestroy {
  private readonly counts = new Map<string, { shared: number; own: number; until: number }>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Counts one. @throws 429 when `most` in a minute are used up */
  take(key: string, most: number): void {
    const now = Date.now();
    let count = this.counts.get(key);
    if (!count || count.until <= now) {
      count = { shared: 0, own: 0, until: now + windowSeconds * 1_000 };
      this.counts.set(key, count);
    }
    if (count.shared + count.own >= most) {
      const wait = Math.ceil((count.until - now) / 1_000);
      throw new Refusal(
        429,
        'too_many',
        `Expected at most ${most} deliveries a minute. Send again in ${wait} seconds.`,
        {
          retryAfter: wait,
        },
      );
    }
    count.own += 1;
    this.timer ??= setTimeout(() => void this.share(), shareEvery).unref();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async share(): Promise<void> {
    this.timer = undefined;
    const now = Date.now();
    for (const [key, count] of this.counts) {
      if (count.until <= now) this.counts.delete(key);
      else if (count.own > 0) await this.shareOne(key, count);
    }
  }

  private async shareOne(key: string, count: { shared: number; own: number }): Promise<void> {
    const added = count.own;
    count.own = 0;
    count.shared += added;
    try {
      const [row]: { points: number }[] = await this.source.query(addPoints, [`intake:${key}`, added, windowSeconds]);
      if (row) count.shared = Math.max(row.points, added);
    } catch (problem) {
      this.log.warn({ problem }, 'the count of deliveries could not be shared');
    }
  }
}

const addPoints = `
  insert into rate_limits as r (key, points, expires_at) values ($1, $2, now() + make_interval(secs => $3))
  on conflict (key) do update set
    points = case when r.expires_at > now() then r.points else 0 end + excluded.points,
    expires_at = case when r.expires_at > now() then r.expires_at else excluded.expires_at end
  returning points`;
