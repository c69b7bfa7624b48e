import type { Pool } from 'pg';
import type { Told } from './notice-writer.ts';

/** People of one notification: PostgreSQL takes 8,000 bytes. */
const mostPeople = 150;

/** Who was told something, company by company, so that only their pages read it. */
function noticesOf(told: Told[]): string[] {
  return [...Map.groupBy(told, ({ workspaceId }) => workspaceId)].flatMap(([workspace, rows]) => {
    const people = [...new Set(rows.map(({ personId }) => personId))];
    const groups = Math.ceil(people.length / mostPeople);
    return Array.from({ length: groups }, (_, at) =>
      JSON.stringify({ workspace, people: people.slice(at * mostPeople, (at + 1) * mostPeople) }),
    );
  });
}

/** The pages of these people read their notices again. */
export async function tellPages(pool: Pool, told: Told[]): Promise<void> {
  for (const said of noticesOf(told)) await pool.query(`select pg_notify('baton_live', $1)`, [said]);
}
