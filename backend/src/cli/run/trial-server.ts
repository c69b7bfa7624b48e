import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Config } from '../../config/read-config.ts';
import { startEmbeddedPostgres } from '../../embedded-postgres/start-embedded-postgres.ts';
import { openBaton, type Baton } from '../../start/open-baton.ts';

/** Runs `work` on an engine and a database of their own below the temporary folder; nothing of it is left afterwards. */
export async function withTrialServer<T>(work: (baton: Baton) => Promise<T>): Promise<T> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'baton-trial-'));
  chmodSync(home, 0o755); // run as root, PostgreSQL has an account of its own
  const postgres = await startEmbeddedPostgres({ home });
  try {
    const baton = await openBaton({
      url: postgres.url,
      config: trialConfig(home),
      works: true,
      onProblem: () => undefined,
    });
    try {
      return await work(baton);
    } finally {
      await baton.close();
    }
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** No key of this installation, no network of this company: a trial reaches stand-ins only. */
const trialConfig = (home: string): Config => ({
  home,
  port: 1,
  host: '127.0.0.1',
  publicUrl: 'http://localhost',
  openNetworks: [],
  sampleCompany: false,
  logLevel: 'silent',
});
