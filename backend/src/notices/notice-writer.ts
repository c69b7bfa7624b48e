import type { Pool } from 'pg';
import type { Clock } from '../engine/ports.ts';
import { tellBriefStatement, tellReviewStatement } from './results-rows.ts';
import { remindStatement, tellHoldersStatement } from './tell-rows.ts';

/** Rows of one statement; what is more comes with the next. */
const mostAtOnce = 500;
/** Milliseconds between two looks at what is told by the day. */
const lookEvery = 30_000;

/** Tells people what they have to know about questions: that one is theirs, that it went on, that its time is nearly over. */
export class NoticeWriter {
  private readonly pool: Pool;
  private readonly clock: Clock;
  private lookedAt = 0;

  constructor(pool: Pool, clock: Clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** @returns who was told something */
  async write(): Promise<Told[]> {
    const told: Told[] = [];
    for (let count = mostAtOnce; count >= mostAtOnce;) {
      const { rows } = await this.pool.query<Told>(tellHoldersStatement, [mostAtOnce]);
      count = rows.length;
      told.push(...rows);
    }
    const { rows } = await this.pool.query<Told>(remindStatement, [this.clock.now(), mostAtOnce]);
    return [...told, ...rows, ...(await this.writeResults())];
  }

  /** The Monday brief and the daily review, when their hour has come. */
  private async writeResults(): Promise<Told[]> {
    const now = this.clock.now();
    if (Date.parse(now) - this.lookedAt < lookEvery) return [];
    this.lookedAt = Date.parse(now);
    const told = [];
    for (const statement of [tellBriefStatement, tellReviewStatement]) {
      told.push(...(await this.pool.query<Told>(statement, [now])).rows);
    }
    return told;
  }
}

/** Somebody who was told something. */
export interface Told {
  workspaceId: string;
  personId: string;
}
