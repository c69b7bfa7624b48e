import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseUrl, templateName } from './create-template.ts';

/** A database of a test's own, with the whole schema and no rows. */
export interface TestDatabase {
  /** For code under test that opens its own connections. */
  url: string;
  pool: pg.Pool;
  /** Drops the database. Fails when a connection was not given back or not closed. */
  close(): Promise<void>;
}

/** Milliseconds that connections which are being closed may take. */
const patience = 2_000;

/** Clones the run's template. Call `close()` in `afterEach` or `afterAll`, whichever matches. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env['BATON_TEST_POSTGRES'];
  if (!server)
    throw new Error('Expected the run to have a PostgreSQL: name the file x.db.spec.ts, or put it below test/.');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server, (admin) => admin.query(`create database ${name} template ${templateName}`));
  const url = databaseUrl(server, name);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  return { url, pool, close: () => closeTestDatabase(server, name, pool) };
}

async function closeTestDatabase(server: string, name: string, pool: pg.Pool): Promise<void> {
  const held = pool.totalCount - pool.idleCount;
  if (held === 0) await pool.end();
  await administer(server, async (admin) => {
    const left = held > 0 ? [] : await connectionsLeft(admin, name);
    await admin.query(`drop database ${name} with (force)`);
    if (held > 0) throw new Error(`The test left ${held} client(s) checked out of its pool: release each one.`);
    if (left.length > 0) throw new Error(`The test left connections open; their last statements: ${left.join(' | ')}`);
  });
}

async function connectionsLeft(admin: pg.Client, name: string): Promise<string[]> {
  for (const until = Date.now() + patience; ; await sleep(25)) {
    const { rows } = await admin.query<{ said: string }>(
      `select coalesce(nullif(application_name, ''), 'unnamed') || ': ' || left(query, 80) as said
         from pg_stat_activity where datname = $1`,
      [name],
    );
    if (rows.length === 0 || Date.now() > until) return rows.map((row) => row.said);
  }
}

async function administer(server: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
