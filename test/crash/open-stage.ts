import pg from 'pg';
import { addIntakeAddress, newMasterKey } from '../api-process/add-intake-address.ts';
import { databaseUrl, templateName } from '../database/create-template.ts';
import type { TestPostgres } from '../database/start-test-postgres.ts';
import { openTestCompany } from '../engine/open-test-company.ts';
import { logAsks } from './check/facts.ts';
import { crashMap } from './crash-map.ts';
import { apiPoints, workerPoints } from './crash-points.ts';
import { Post } from './fleet.ts';
import { freePort } from './free-port.ts';
import { Killer } from './killer.ts';
import { People } from './people.ts';
import { Random } from './random.ts';
import { Senders } from './senders.ts';
import { Switching } from './switching.ts';
import { Vendor } from './vendor.ts';

export interface StageOptions {
  seed: number;
  workers: number;
  mutant?: string;
}

/** Everybody who takes part in one run, on a database of its own. Nobody has begun yet. */
export interface Stage {
  pool: pg.Pool;
  vendor: Vendor;
  posts: Post[];
  senders: Senders;
  people: People;
  switching: Switching;
  killer: Killer;
  close(): Promise<void>;
}

export async function openStage(server: Pick<TestPostgres, 'url' | 'pid'>, options: StageOptions): Promise<Stage> {
  const { seed, workers, mutant = '' } = options;
  const url = await cloneTemplate(server.url, `crash_${seed}_${(mutant || 'real').replaceAll('-', '_')}`);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const company = await openTestCompany(pool, crashMap);
  await logAsks(pool);
  const masterKey = newMasterKey();
  const path = await addIntakeAddress(pool, company, masterKey);
  const random = new Random(seed);
  const vendor = new Vendor(seed);
  const [port, peoplePort] = [String(await freePort()), String(await freePort())];
  const vendorUrl = await vendor.start();
  const env = { DATABASE_URL: url, VENDOR_URL: vendorUrl, MASTER_KEY: masterKey, PORT: port, PEOPLE_PORT: peoplePort };
  const fleet = startable({ ...env, MUTANT: mutant }, workers, random);
  const desk = `http://127.0.0.1:${peoplePort}`;
  const switching = new Switching(desk, company.workspaceId, company.people.boss);
  const targets = { ...fleet, postgres: () => server.pid, mayFreeze: () => !switching.off };
  const posts = [...fleet.workers, fleet.api];
  return {
    pool,
    vendor,
    posts,
    senders: new Senders(`http://127.0.0.1:${port}${path}`, random),
    people: new People(pool, desk, vendor, random),
    switching,
    killer: new Killer(targets, random),
    async close() {
      for (const post of posts) post.end();
      vendor.stop();
      await pool.end();
    },
  };
}

/** Many starts get a named place at which the process will end itself. */
function startable(env: Record<string, string>, workers: number, random: Random): { workers: Post[]; api: Post } {
  const point = (points: string[], share: number, chance: number): string =>
    random.chance(share) ? `${random.pick(points)}:${chance}` : '';
  const worker = (): Post => new Post('crash-worker.ts', () => ({ ...env, CRASH_AT: point(workerPoints, 0.4, 0.03) }));
  return {
    workers: Array.from({ length: workers }, worker),
    api: new Post('crash-api.ts', () => ({ ...env, CRASH_AT: point(apiPoints, 0.5, 0.02) })),
  };
}

async function cloneTemplate(server: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name} template ${templateName}`);
  await admin.end();
  return databaseUrl(server, name);
}
