import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { type RunningApi, startApi } from '../../backend/src/main.ts';
import { type Baton, openBaton } from '../../backend/src/start/open-baton.ts';
import type { ConnectorSettings } from '../../backend/src/connectors/open-connectors.ts';
import { readConfig } from '../../backend/src/config/read-config.ts';
import { openTestDatabase } from '../database/open-test-database.ts';

/** The real server on a real database, on a port of its own, every answer checked against the contract. */
export interface TestServer {
  address: string;
  api: RunningApi;
  baton: Baton;
  pool: pg.Pool;
  /** What the server logged: unforeseen faults among them. */
  faults: unknown[];
  close(): Promise<void>;
}

/** @param connectors other plugins and networks than those of a company's installation */
export async function openServer({
  publicUrl = 'http://localhost:3000',
  pageFolder = '',
  connectors = {} as Pick<ConnectorSettings, 'plugins' | 'insecureSignIn'> & { openNetworks?: string[] },
} = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const home = await mkdtemp(path.join(os.tmpdir(), 'baton-security-'));
  const config = { ...readConfig({ BATON_HOME: home, PUBLIC_URL: publicUrl }), port: 0, ...connectors };
  const faults: unknown[] = [];
  const note = (facts: object) => void faults.push(facts);
  const baton = await openBaton({
    url: database.url,
    config,
    works: true,
    onProblem: (problem) => faults.push(problem),
  });
  const log = { error: note, warn: note, info: () => undefined };
  const api = await startApi({ baton, config, log, checkAnswers: true, ...(pageFolder && { pageFolder }) });
  return {
    address: `http://127.0.0.1:${api.port}`,
    api,
    baton,
    pool: database.pool,
    faults,
    async close() {
      await api.close();
      await baton.close();
      await database.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
