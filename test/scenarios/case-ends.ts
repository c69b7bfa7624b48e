import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

/** Waits until the case has the status; fails after `patience` milliseconds with the one that it has. */
export async function caseEnds(pool: Pool, caseId: string, status: string, patience: number): Promise<void> {
  for (const end = Date.now() + patience; ; await sleep(50)) {
    const { rows } = await pool.query<{ status: string }>('select status from cases where id = $1', [caseId]);
    if (rows[0]?.status === status) return;
    if (Date.now() > end) throw new Error(`Expected case ${caseId} to be ${status}, but it is ${rows[0]?.status}.`);
  }
}
