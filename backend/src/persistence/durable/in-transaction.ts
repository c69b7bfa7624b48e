import type { Pool, PoolClient } from 'pg';

/**
 * One transaction on one connection. A connection whose rollback fails is thrown away. Whether a commit whose answer was
 * lost took place is not known: callers repeat only what finds its own traces (a fence, a key).
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (problem: Error): void => void (broken = problem);
  client.on('error', note); // without a listener Node would end the process
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (problem) {
    await client.query('rollback').catch(note);
    throw problem;
  } finally {
    client.removeListener('error', note);
    client.release(broken);
  }
}
