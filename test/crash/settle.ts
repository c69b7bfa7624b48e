import type { Pool } from 'pg';

/** Milliseconds without a single history entry after which nothing more is expected. Longer than a takeover takes. */
const quiet = 12_000;
/** Milliseconds after which a run that never becomes quiet is given up. */
const longest = 180_000;

/** Waits until nothing is written any more; answers with the seconds until the last entry. */
export async function settle(pool: Pool): Promise<number> {
  const began = Date.now();
  let last = '';
  let since = Date.now();
  while (Date.now() - since < quiet && Date.now() - began < longest) {
    await new Promise((resolve) => void setTimeout(resolve, 250));
    const { rows } = await pool.query<{ n: string; open: string }>(
      `select (select count(*) from case_events) as n, (select count(*) from cases where finished_at is null) as open`,
    );
    const now = rows[0]?.n ?? '';
    if (now !== last) since = Date.now();
    last = now;
    if (rows[0]?.open === '0' && Date.now() - since > 2_000) break;
  }
  return Math.round((since - began) / 100) / 10;
}
