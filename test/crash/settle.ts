import type { Pool } from 'pg';

/** Milliseconds without a single history entry after which nothing more is expected. Longer than a takeover takes. */
const quiet = 12_000;
/** The same when every case has ended. */
const shortQuiet = 2_000;
/** Milliseconds after which a run that never becomes quiet is given up. */
const longest = 180_000;

/** Waits until nothing is written any more; answers with the seconds until the last entry. */
export async function settle(pool: Pool): Promise<number> {
  const began = Date.now();
  let last = '';
  let since = Date.now();
  while (Date.now() - since < quiet && Date.now() - began < longest) {
    await new Promise((resolve) => void setTimeout(resolve, 250));
    const seen = await look(pool).catch(() => undefined);
    // PostgreSQL may just be coming back: then nothing can have been written, and nothing is known.
    if (!seen || seen.entries !== last) since = Date.now();
    last = seen?.entries ?? last;
    if (seen?.open === '0' && Date.now() - since > shortQuiet) break;
  }
  return Math.round((since - began) / 100) / 10;
}

async function look(pool: Pool): Promise<{ entries: string; open: string } | undefined> {
  const { rows } = await pool.query<{ entries: string; open: string }>(
    `select (select count(*) from case_events) as entries, (select count(*) from cases where finished_at is null) as open`,
  );
  return rows[0];
}
