import pg from 'pg';
import { openTestCompany } from '../engine/open-test-company.ts';
import type { TestPostgres } from '../database/start-test-postgres.ts';
import { addIntakeAddress, newMasterKey } from '../api-process/add-intake-address.ts';
import { databaseUrl, templateName } from '../database/create-template.ts';
import { checkAll } from './check/check-all.ts';
import { logAsks, readTables } from './check/facts.ts';
import { crashMap } from './crash-map.ts';
import { apiPoints, workerPoints } from './crash-points.ts';
import { Post } from './fleet.ts';
import { freePort } from './free-port.ts';
import { Killer } from './killer.ts';
import { People } from './people.ts';
import { Random } from './random.ts';
import { Senders } from './senders.ts';
import { settle } from './settle.ts';
import { Switching } from './switching.ts';
import { Vendor } from './vendor.ts';

export interface RunOptions {
  seed: number;
  kills: number;
  workers: number;
  eventsPerSecond: number;
  mutant?: string;
}

export interface RunResult {
  kills: number;
  postgresKills: number;
  freezes: number;
  acknowledged: number;
  cases: number;
  historyEntries: number;
  vendorKeys: number;
  keysSentAgain: number;
  answers: number;
  offWindows: number;
  /** Seconds from the last kill to the last history entry. */
  drainSeconds: number;
  violations: Record<string, string[]>;
}

/** One run: load, people, switches and kills at the same time; then quiet; then the check. */
export async function runOnce(server: Pick<TestPostgres, 'url' | 'pid'>, options: RunOptions): Promise<RunResult> {
  const name = `crash_${options.seed}_${(options.mutant ?? 'real').replaceAll('-', '_')}`;
  const url = await cloneTemplate(server.url, name);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const company = await openTestCompany(pool, crashMap);
  await logAsks(pool);
  const vendor = new Vendor(options.seed);
  const [port, peoplePort] = [await freePort(), await freePort()];
  const masterKey = newMasterKey();
  const path = await addIntakeAddress(pool, company, masterKey);
  const random = new Random(options.seed);
  const env = {
    DATABASE_URL: url,
    VENDOR_URL: await vendor.start(),
    MASTER_KEY: masterKey,
    PORT: String(port),
    PEOPLE_PORT: String(peoplePort),
    MUTANT: options.mutant ?? '',
  };
  const point = (points: string[], share: number, chance: number): string =>
    random.chance(share) ? `${random.pick(points)}:${chance}` : '';
  const workers = Array.from(
    { length: options.workers },
    () => new Post('crash-worker.ts', () => ({ ...env, CRASH_AT: point(workerPoints, 0.4, 0.03) })),
  );
  const api = new Post('crash-api.ts', () => ({ ...env, CRASH_AT: point(apiPoints, 0.9, 0.08) }));
  const address = `http://127.0.0.1:${peoplePort}`;
  const senders = new Senders(`http://127.0.0.1:${port}${path}`, random);
  const people = new People(pool, address, vendor, random);
  const switching = new Switching(address, company.workspaceId, company.people.boss);
  const targets = { workers, api, postgres: () => server.pid, mayFreeze: () => !switching.off };
  const killer = new Killer(targets, random);
  try {
    for (const each of [...workers, api]) each.start();
    const lives = [senders.run(options.eventsPerSecond), people.run(), switching.run()];
    await killer.run(options.kills);
    switching.stop();
    await senders.finish();
    await lives[2];
    const drainSeconds = await settle(pool);
    people.stop();
    await Promise.all(lives);
    const tables = await readTables(pool);
    const { ledger } = vendor;
    const facts = {
      acknowledged: senders.acknowledged,
      acceptedAnswers: people.accepted,
      offWindows: switching.windows,
    };
    const ownEnds = [...workers, api].flatMap((each) => each.ownEnds);
    const violations = { ...checkAll({ ...tables, ...facts, ledger }), ...(ownEnds.length > 0 ? { ownEnds } : {}) };
    const keys = Map.groupBy(ledger, (call) => call.key);
    return {
      kills: killer.kills,
      postgresKills: killer.postgresKills,
      freezes: killer.freezes,
      acknowledged: senders.acknowledged.size,
      cases: tables.cases.length,
      historyEntries: tables.events.length,
      vendorKeys: keys.size,
      keysSentAgain: [...keys.values()].filter((calls) => calls.length > 1).length,
      answers: people.accepted.length,
      offWindows: switching.windows.length,
      drainSeconds,
      violations,
    };
  } finally {
    people.stop();
    switching.stop();
    for (const each of [...workers, api]) each.end();
    vendor.stop();
    await pool.end();
  }
}

async function cloneTemplate(server: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name} template ${templateName}`);
  await admin.end();
  return databaseUrl(server, name);
}
