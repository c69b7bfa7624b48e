import type { WorkingHours } from '@baton/plugin-sdk';
import type pg from 'pg';

/** A company's hours and holidays as they are now. */
export async function workingHoursOf(pool: pg.Pool, workspaceId: string): Promise<WorkingHours | undefined> {
  const { rows } = await pool.query<{ calendar: WorkingHours }>('select calendar from workspaces where id = $1', [
    workspaceId,
  ]);
  return rows[0]?.calendar;
}
