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

  /** @returns how many notices were written */
  async write(): Promise<number> {
    let written = 0;
    for (let count = mostAtOnce; count >= mostAtOnce;) {
      const { rowCount } = await this.pool.query(tellHoldersStatement, [mostAtOnce]);
      count = rowCount ?? 0;
      written += count;
    }
    const { rowCount } = await this.pool.query(remindStatement, [this.clock.now(), mostAtOnce]);
    return written + (rowCount ?? 0);
  }
}
