import type { Pool } from 'pg';
import type { Clock } from '../engine/ports.ts';
import { remindStatement, tellHoldersStatement } from './tell-rows.ts';

/** Rows of one statement; what is more comes with the next. */
const mostAtOnce = 500;

/** Tells people what they have to know about questions: that one is theirs, that it went on, that its time is nearly over. */
export class NoticeWriter {
  private readonly pool: Pool;
  private readonly clock: Clock;

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
    return [...told, ...rows];
  }
}

/** Somebody who was told something. */
export interface Told {
  workspaceId: string;
  personId: string;
}
