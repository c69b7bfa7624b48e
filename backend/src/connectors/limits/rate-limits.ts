import type { Limit } from '@baton/plugin-sdk';
import type pg from 'pg';

/** Milliseconds to wait; 0 = go. */
export interface RateLimits {
  take(key: string, limit: Limit): Promise<number>;
}

interface Waiting {
  resolve: (waitMs: number) => void;
  reject: (problem: unknown) => void;
}

interface Bucket {
  limit: Limit;
  queue: Waiting[];
  asking: boolean;
}

/**
 * Limits shared by all workers, by GCRA (generic cell rate algorithm): one number per bucket, the "theoretical arrival
 * time" `tat`; a call may go while `tat <= now + (burst - 1) * interval`, and moves it on by one interval
 * (interval = seconds / points). Calls of this process that come while a statement is under way share the next one.
 */
export class SharedRateLimits implements RateLimits {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #buckets = new Map<string, Bucket>();

  constructor(pool: Pick<pg.Pool, 'query'>) {
    this.#pool = pool;
  }

  take(key: string, limit: Limit): Promise<number> {
    const bucket = this.#buckets.get(key) ?? { limit, queue: [], asking: false };
    this.#buckets.set(key, bucket);
    return new Promise((resolve, reject) => {
      bucket.queue.push({ resolve, reject });
      if (!bucket.asking) void this.#serve(key, bucket);
    });
  }

  async #serve(key: string, bucket: Bucket): Promise<void> {
    bucket.asking = true;
    while (bucket.queue.length > 0) {
      const batch = bucket.queue.splice(0);
      try {
        const { granted, waitMs } = await this.#ask(key, bucket.limit, batch.length);
        const interval = intervalMs(bucket.limit);
        batch.forEach(({ resolve }, at) => resolve(at < granted ? 0 : Math.ceil(waitMs + (at - granted) * interval)));
      } catch (problem) {
        batch.forEach(({ reject }) => reject(problem));
      }
    }
    this.#buckets.delete(key);
  }

  /** Takes up to `wanted` at once, and says how long the first one that was refused has to wait. */
  async #ask(key: string, limit: Limit, wanted: number): Promise<{ granted: number; waitMs: number }> {
    const interval = intervalMs(limit);
    const burst = Math.max(1, limit.burst ?? limit.points);
    const { rows } = await this.#pool.query<{ granted: number; wait: number }>(takeStatement, [
      key,
      interval,
      burst,
      wanted,
    ]);
    const [row] = rows;
    return { granted: row?.granted ?? 0, waitMs: Math.max(1, row?.wait ?? interval) };
  }
}

const intervalMs = ({ points, seconds }: Limit): number => (seconds * 1000) / points;

/**
 * $1 key, $2 interval in milliseconds, $3 burst, $4 wanted. `tat` is in milliseconds since 1970. The room left is
 * (now + burst * interval - max(tat, now)) / interval calls, rounded down (with a hair for rounding of floats).
 */
const takeStatement = `
  insert into connector_limits as held (key, tat, granted)
  select $1, moment.now + least($4::int, $3::int) * $2::float8, least($4::int, $3::int)
    from (select extract(epoch from clock_timestamp())::float8 * 1000 as now) as moment
  on conflict (key) do update set (tat, granted) = (
    select greatest(held.tat, moment.now) + room.calls * $2::float8, room.calls
      from (select extract(epoch from clock_timestamp())::float8 * 1000 as now) as moment,
           lateral (select greatest(0, least($4::int,
             floor((moment.now + $3::int * $2::float8 - greatest(held.tat, moment.now)) / $2::float8 + 1e-6)::int)) as calls) as room)
  returning granted, tat + $2::float8 - $3::int * $2::float8 - extract(epoch from clock_timestamp())::float8 * 1000 as wait`;
