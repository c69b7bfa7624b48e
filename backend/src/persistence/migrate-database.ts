import pg from 'pg';
import { StartProblem } from '../config/start-problem.ts';
import { createDataSource, migrations } from './data-source.ts';

/** Milliseconds in which a database answers; a firewall that swallows everything never does. */
const patience = 10_000;

/** Nothing was done yet: the database did not let us in, for the reason in `cause`. */
export class CannotConnect extends Error {
  override readonly name = 'CannotConnect';
}

/** Advisory lock number: processes that start together migrate one after the other. */
const migrationLock = 6_201_407;

/**
 * Brings the database to this release's schema. Each migration is one transaction.
 * @throws CannotConnect before anything is done
 * @throws StartProblem when a newer release has already migrated it; nothing is changed then.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'baton-migrations',
    connectionTimeoutMillis: patience,
  });
  client.on('error', () => undefined); // reported by the query that is under way
  await client.connect().catch((cause: unknown) => {
    throw new CannotConnect('The database cannot be reached.', { cause });
  });
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(client);
    const source = await createDataSource(url).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

async function refuseNewer(client: pg.Client): Promise<void> {
  const table = await client.query(`select to_regclass('migrations') is not null as there`);
  if (!(table.rows[0] as { there: boolean }).there) return;
  const known = migrations.map((migration) => migration.name);
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id desc');
  const unknown = rows.find((row) => !known.includes(row.name));
  if (!unknown) return;
  throw new StartProblem(
    `Expected a database of this release or an older one, found one that a newer Baton has changed (${unknown.name}): start the newer release; nothing was touched.`,
  );
}
