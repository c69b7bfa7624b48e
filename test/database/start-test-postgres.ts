import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive } from '../../backend/src/embedded-postgres/postmaster.ts';
import { startEmbeddedPostgres } from '../../backend/src/embedded-postgres/start-embedded-postgres.ts';
import { migrateDatabase } from '../../backend/src/persistence/migrate-database.ts';
import { createTemplate } from './create-template.ts';

const prefix = 'baton-test-';

export interface TestPostgres {
  url: string;
  /** The postmaster's; another one after it was killed and came back. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** A PostgreSQL below the system's temporary folder, durable as in production, with the template database in it. */
export async function startTestPostgres(): Promise<TestPostgres> {
  removeAbandoned();
  const home = mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(home, 0o755); // run as root, the server has an account of its own
  const server = await startEmbeddedPostgres({ home, settings: ['max_connections=200'] });
  await createTemplate(server.url, migrateDatabase);
  return {
    url: server.url,
    get pid() {
      return server.pid;
    },
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Data of test runs that were killed. Their servers end by themselves within a minute of losing it. */
function removeAbandoned(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const maker = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}
