import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { createAiSteps } from '../ai/create-ai-steps.ts';
import { assembleEngine, type Engine } from '../assemble-engine.ts';
import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { openConnectors, type Connectors } from '../connectors/open-connectors.ts';
import { loadSampleCompany } from './load-sample-company.ts';
import { removeSampleCompany } from './remove-sample-company.ts';
import { runPastWeeks } from './run-past-weeks.ts';
import { runSampleCases } from './run-sample-cases.ts';

// running all sample cases takes a few seconds, waiting for the sweeper up to twenty
jest.setTimeout(60_000);

let database: TestDatabase;
let connectors: Connectors;
let engine: Engine | undefined;
let home: string;
const problems: unknown[] = [];

beforeEach(async () => {
  database = await openTestDatabase();
  home = mkdtempSync(path.join(tmpdir(), 'baton-sample-'));
  connectors = await openConnectors(database.pool, { home });
  problems.length = 0;
});
afterEach(async () => {
  await engine?.stop();
  engine = undefined;
  await connectors.close();
  await database.close();
  rmSync(home, { recursive: true, force: true });
  expect(problems).toEqual([]);
});

const load = () =>
  loadSampleCompany({
    pool: database.pool,
    vault: connectors.vault,
    catalog: sandboxCatalog(connectors.host.descriptors()),
  });

async function startEngine(): Promise<Engine> {
  const aiSteps = createAiSteps({ pool: database.pool, modelKeys: { keyOf: () => Promise.resolve(undefined) } });
  engine = await assembleEngine({
    url: database.url,
    worker: { actions: connectors.actions, aiSteps },
    onProblem: (problem) => problems.push(problem),
  });
  return engine;
}

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.pool.query(sql, values)).rows as Row[];
}
const admin = async () => (await rows<{ id: string }>(`select id from people where 'admin' = any(roles)`))[0]!.id;

/** Rows of every table but the migrations list, the audit log and the queue. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables)
    counts[name] = (await rows<{ n: number }>(`select count(*)::int as n from "${name}"`))[0]!.n;
  return counts;
}

describe('loading the sample company', () => {
  test('people with accounts, roles with an owner and another backup, published maps, past cases', async () => {
    const loaded = await load();
    expect(loaded).toMatchObject({ loaded: true });
    const [counts] = await rows(
      `select (select count(*)::int from people where sample and account_id is not null) as people,
              (select count(*)::int from maps where sample and published_version = 1) as maps,
              (select count(*)::int from role_bindings where owner_id is null or backup_id is null) as unbound,
              (select count(*)::int from intake_sources) as addresses,
              (select count(*)::int from saved_cases) as saved,
              (select count(*)::int from saved_cases where ugly) as ugly,
              (select count(*)::int from ai_examples where sample) as past_cases`,
    );
    expect(counts).toEqual({ people: 8, maps: 2, unbound: 0, addresses: 2, saved: 14, ugly: 7, past_cases: 524 });
    const runs = await rows<{ passed: boolean }>(
      'select (r->>$1)::boolean as passed from saved_case_runs cross join jsonb_array_elements(results) r',
      ['passed'],
    );
    expect(runs).toEqual(Array.from({ length: 14 }, () => ({ passed: true })));
  });

  test('once, also when two processes start at the same moment', async () => {
    const both = await Promise.all([load(), load()]);
    expect(both.map((one) => one?.loaded).sort()).toEqual([false, true]);
    expect(await rows('select 1 from workspaces')).toHaveLength(1);
  });

  test('not beside a real company', async () => {
    await database.pool.query(`insert into workspaces (name) values ('Oak')`);
    expect(await load()).toBeUndefined();
    expect(await rows('select 1 from people')).toEqual([]);
  });
});

describe('its cases', () => {
  test('are run by the engine, decided by their owners and dated back; what is open has one named owner', async () => {
    const { workspaceId } = (await load())!;
    const run = { pool: database.pool, engine: await startEngine(), workspaceId, signal: new AbortController().signal };
    expect(await runSampleCases(run)).toBe(40);
    expect(await runSampleCases(run)).toBe(0);
    const byStatus = await rows<{ status: string; n: number }>(
      'select status, count(*)::int as n from cases group by 1',
    );
    const count = Object.fromEntries(byStatus.map(({ status, n }) => [status, n]));
    expect(count['done']).toBeGreaterThan(20);
    expect(count['declined']).toBeGreaterThanOrEqual(5);
    expect(count['stopped']).toBeGreaterThanOrEqual(5);
    expect(count['waiting']).toBe(1);
    expect(await rows(`select 1 from asks where state = 'open' and holder_id is null`)).toEqual([]);
    const [history] = await rows(
      `select (select count(*)::int from case_events where at > now()) as future,
              (select count(*)::int from cases c where finished_at is null <> (status in ('stopped', 'waiting'))) as unclear,
              (select count(*)::int from asks where state = 'answered' and answered_at - opened_at < interval '5 minutes') as instant,
              (select count(*)::int from cases where not sample) as unmarked`,
    );
    expect(history).toEqual({ future: 0, unclear: 0, instant: 0, unmarked: 0 });
    const tickets =
      await rows(`select 1 from cases c where status = 'done' and map_id = (select id from maps where slug = 'support-triage')
      and not exists (select 1 from sandbox_records s where s.connector = 'intercom' and s.data::text like '%' || c.id || ':create_ticket:1%')`);
    expect(tickets).toEqual([]);
  });

  test('the question that nobody answered in time goes on to the backup', async () => {
    const { workspaceId } = (await load())!;
    await runSampleCases({
      pool: database.pool,
      engine: await startEngine(),
      workspaceId,
      signal: new AbortController().signal,
    });
    for (let i = 0; i < 300; i++) {
      const late = await rows<{ level: string; owner: string }>(
        `select a.level, p.name as owner from asks a join people p on p.id = a.holder_id where a.state = 'open' and a.level <> 'owner'`,
      );
      if (late.length > 0) {
        expect(late).toEqual([{ level: 'backup', owner: 'Priya Nair' }]);
        return;
      }
      await new Promise((go) => setTimeout(go, 100));
    }
    throw new Error('Nothing was passed on within 30 s.');
  });
});

describe('the weeks before', () => {
  test('are over, dated back, decided by owners and backups, with one failure and one odd message every week', async () => {
    const { workspaceId } = (await load())!;
    const run = { pool: database.pool, engine: await startEngine(), workspaceId, signal: new AbortController().signal };
    expect(await runPastWeeks(run)).toBe(74);
    expect(await runPastWeeks(run)).toBe(0);
    const [all] = await rows<Record<string, number>>(
      `select count(*) filter (where finished_at is null)::int as open, count(distinct title)::int as titles,
              count(*) filter (where created_at > now() - interval '6 days')::int as fresh,
              count(distinct date_trunc('week', finished_at))::int as weeks,
              count(*) filter (where finished_at < created_at)::int as wrong from cases`,
    );
    expect(all).toMatchObject({ open: 0, titles: 74, fresh: 0, wrong: 0 });
    expect(all!['weeks']).toBeGreaterThanOrEqual(7);
    const [asks] = await rows<Record<string, number>>(
      `select count(*) filter (where answered_by = backup_id)::int as backup, count(*) filter (where kind = 'failure')::int as failures,
              count(*) filter (where choice = 'close')::int as scans, count(*) filter (where choice = 'correct')::int as corrected,
              count(*) filter (where state in ('open', 'acknowledged'))::int as open from asks`,
    );
    expect(asks).toMatchObject({ failures: 7, scans: 7, open: 0 });
    expect(asks!['backup']).toBeGreaterThanOrEqual(3);
    expect(asks!['corrected']).toBeGreaterThanOrEqual(5);
  });
});

describe('removing it', () => {
  test('leaves the person who removed it and nothing else', async () => {
    const { workspaceId } = (await load())!;
    await runSampleCases({
      pool: database.pool,
      engine: await startEngine(),
      workspaceId,
      signal: new AbortController().signal,
    });
    expect(await removeSampleCompany(database.pool, { workspaceId, keepPersonId: await admin() })).toEqual({
      ok: true,
      cases: 40,
    });
    const left = Object.entries(await rowCounts()).filter(([, n]) => n > 0);
    expect(Object.fromEntries(left)).toEqual({ workspaces: 1, people: 1, accounts: 1, plugin_changes: 1 });
    expect(await rows('select name, sample from workspaces')).toEqual([{ name: 'My company', sample: false }]);
    expect(await load()).toBeUndefined();
  });

  test('keeps what is the company’s own', async () => {
    const { workspaceId } = (await load())!;
    await database.pool.query(
      `insert into people (workspace_id, name, email) values ($1, 'Real', 'real@oak.example')`,
      [workspaceId],
    );
    await database.pool.query(`insert into maps (workspace_id, slug, title) values ($1, 'own', 'Our own')`, [
      workspaceId,
    ]);
    expect(await removeSampleCompany(database.pool, { workspaceId, keepPersonId: await admin() })).toMatchObject({
      ok: true,
    });
    expect(await rows('select slug from maps')).toEqual([{ slug: 'own' }]);
    expect(await rows('select name from people order by 1')).toEqual([{ name: 'Priya Nair' }, { name: 'Real' }]);
    expect(await rows('select connector from connections')).not.toEqual([]);
  });

  test('is refused while a sample person holds a role on an own map; nothing is lost', async () => {
    const { workspaceId } = (await load())!;
    const before = await rowCounts();
    const [map] = await rows<{ id: string }>(
      `insert into maps (workspace_id, slug, title) values ($1, 'own', 'Our own') returning id`,
      [workspaceId],
    );
    const [sam] = await rows<{ id: string }>(`select id from people where name = 'Sam Okafor'`);
    await database.pool.query(
      `insert into role_bindings (workspace_id, map_id, role, owner_id) values ($1, $2, 'lead', $3)`,
      [workspaceId, map!.id, sam!.id],
    );
    expect(await removeSampleCompany(database.pool, { workspaceId, keepPersonId: await admin() })).toEqual({
      ok: false,
      blocked:
        'Sam Okafor belongs to the sample company but holds something on your map “Our own”: give it to somebody else first.',
    });
    expect(await rowCounts()).toEqual({
      ...before,
      maps: before['maps']! + 1,
      role_bindings: before['role_bindings']! + 1,
    });
  });
});
