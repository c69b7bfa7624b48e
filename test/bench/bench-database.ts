import pg from 'pg';
import type { Pipeline } from '@baton/process-maps';
import { openTestCompany, type TestCompany } from '../engine/open-test-company.ts';
import { addIntakeAddress, newMasterKey } from '../api-process/add-intake-address.ts';
import { databaseUrl, templateName } from '../database/create-template.ts';

/** A fresh database with one company and one published map, and what is counted in it. */
export interface BenchDatabase {
  url: string;
  pool: pg.Pool;
  company: TestCompany;
  /** Path of the map's webhook. */
  intakePath: string;
  /** For the bench processes. */
  env: Record<string, string>;
  /** Durable history entries so far. */
  steps(): Promise<number>;
  /** Committed transactions so far, of every connection. */
  commits(): Promise<number>;
  close(): Promise<void>;
}

export async function openBenchDatabase(server: string, name: string, pipeline: Pipeline): Promise<BenchDatabase> {
  const admin = new pg.Pool({ connectionString: server, max: 1 });
  await admin.query(`create database ${name} template ${templateName}`);
  const url = databaseUrl(server, name);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const company = await openTestCompany(pool, pipeline);
  const masterKey = newMasterKey();
  const intakePath = await addIntakeAddress(pool, company, masterKey);
  const count = async (statement: string): Promise<number> => {
    const { rows } = await pool.query<{ n: string }>(statement);
    return Number(rows[0]?.n);
  };
  return {
    url,
    pool,
    company,
    intakePath,
    env: { DATABASE_URL: url, MASTER_KEY: masterKey },
    steps: () => count('select count(*) as n from case_events'),
    async commits() {
      await pool.query('select pg_stat_clear_snapshot()');
      return count('select xact_commit as n from pg_stat_database where datname = current_database()');
    },
    async close() {
      await pool.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
