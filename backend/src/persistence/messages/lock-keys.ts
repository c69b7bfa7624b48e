import type { PoolClient } from 'pg';

/** First half of the advisory lock's number. */
const messageLock = 6_201_411;

/**
 * Whoever brings a message, and whoever begins to wait for one, holds the lock of its key until their transaction ends: one
 * of the two always sees the other. Taken in order, before any row of messages, so that two of these cannot wait for each
 * other.
 */
export async function lockKeys(hashes: Buffer[], client: PoolClient): Promise<void> {
  const names = hashes.map((hash) => hash.toString('hex'));
  await client.query(
    `select pg_advisory_xact_lock($1, k) from (select distinct hashtext(n) as k from unnest($2::text[]) n order by 1) keys`,
    [messageLock, names],
  );
}
