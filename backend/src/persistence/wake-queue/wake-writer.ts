import type { PgBoss } from 'pg-boss';
import type { PoolClient } from 'pg';

/** A wake-up to write; `at` (ISO) null = now. */
export interface NewWake {
  caseId: string;
  at: string | null;
}

/** Wake-ups for now are many and short-lived, timers wait for days: kept apart, neither slows the other. */
export const queues = { now: 'advance', later: 'advance-later' } as const;

/** Writes wake-ups inside the caller's transaction, so that a case never changes without the wake-up it needs. */
export class WakeWriter {
  private readonly boss: PgBoss;

  constructor(boss: PgBoss) {
    this.boss = boss;
  }

  async write(wakes: NewWake[], client: PoolClient): Promise<void> {
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    const now = wakes.filter((wake) => wake.at === null).map(({ caseId }) => ({ data: { caseId } }));
    const later = wakes.flatMap(({ caseId, at }) => (at === null ? [] : [{ data: { caseId }, startAfter: at }]));
    if (now.length > 0) await this.boss.insert(queues.now, now, { db });
    if (later.length > 0) await this.boss.insert(queues.later, later, { db });
  }
}
