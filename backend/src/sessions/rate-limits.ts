import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../http/refusal.ts';

export interface Limit {
  /** What is counted, e.g. `sign-in:<account>:<address>`. */
  key: string;
  most: number;
  seconds: number;
}

/** Counts in the database, so that the limit holds over all processes and a restart. */
@Injectable()
export class RateLimits {
  constructor(private readonly source: DataSource) {}

  /** Counts one use. @throws 429 with the seconds to wait when the limit is already used up. */
  async take(limit: Limit): Promise<void> {
    const { points, wait } = await this.count(limit);
    if (points > limit.most) throw tooMany(wait);
  }

  /** @throws 429 when the limit is used up. Counts nothing. */
  async check(limit: Limit): Promise<void> {
    const [row]: LimitRow[] = await this.source.query(
      `select points, ceil(extract(epoch from expires_at - now()))::int as wait
         from rate_limits where key = $1 and expires_at > now()`,
      [limit.key],
    );
    if (row && row.points >= limit.most) throw tooMany(row.wait);
  }

  /** Counts one use without a refusal. */
  async count(limit: Limit): Promise<LimitRow> {
    const [row]: LimitRow[] = await this.source.query(countOne, [limit.key, limit.seconds]);
    return row ?? { points: 1, wait: limit.seconds };
  }

  async forget(key: string): Promise<void> {
    await this.source.query('delete from rate_limits where key = $1 or expires_at < now()', [key]);
  }
}

interface LimitRow {
  points: number;
  wait: number;
}

/** A key that ran out starts again at one. */
const countOne = `
  insert into rate_limits as r (key, points, expires_at) values ($1, 1, now() + make_interval(secs => $2))
  on conflict (key) do update set
    points = case when r.expires_at > now() then r.points + 1 else 1 end,
    expires_at = case when r.expires_at > now() then r.expires_at else excluded.expires_at end
  returning points, ceil(extract(epoch from expires_at - now()))::int as wait`;

const tooMany = (seconds: number): Refusal =>
  new Refusal(429, 'too_many', `Too many tries. Wait ${inWords(seconds)} and try again.`, { retryAfter: seconds });

const inWords = (seconds: number): string =>
  seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.max(1, seconds)} seconds`;
