import type pg from 'pg';
import { readConfig, type Config } from '../config/read-config.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { openDatabase } from '../persistence/open-database.ts';

/** Runs `work` on Baton's own database, whether Baton runs or not: for whoever may read its password anyway. */
export async function onOwnMachine<T>(work: (pool: pg.Pool, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const postgres = config.databaseUrl ? undefined : await startEmbeddedPostgres({ home: config.home });
  const pool = await openDatabase(config.databaseUrl ?? postgres?.url ?? '', { connections: 2 });
  try {
    return await work(pool, config);
  } finally {
    await pool.end();
    if (postgres?.attached) postgres.release();
    else await postgres?.stop();
  }
}
