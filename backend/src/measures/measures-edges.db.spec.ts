import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AdoptionView, MeasuresView, PhasesView } from '@baton/contract';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AdoptionReader } from './adoption/adoption.reader.ts';
import { CostsService } from './costs.service.ts';
import { FactsReader } from './facts.reader.ts';
import { MeasuresReader } from './measures.reader.ts';
import { PhasesReader } from './phases/phases.reader.ts';
import { byPerson, byWeek, countAll } from './slice-facts.ts';
import { SurroundingsReader } from './surroundings.reader.ts';
import { measuresOfPeople } from './all-measures.ts';

let database: TestDatabase;
let source: DataSource;
let reader: MeasuresReader;

beforeAll(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url, 4).initialize();
  const rows = new WorkspaceRows(source);
  const pipelines = new Pipelines(rows);
  const costs = new CostsService(rows, new AuditLog(source));
  reader = new MeasuresReader(rows, new FactsReader(rows, pipelines), new SurroundingsReader(rows, pipelines), costs);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const HOUR = 3_600_000;
const none = { currency: 'USD', hour: null, failure: null, acceptedPercent: 75, connectors: [] };
const berlin = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] };
const pipeline = {
  lanes: [{ id: 'lead', title: 'Lead', kind: 'person' }],
  trigger: { title: 'Message' },
  steps: { call: { id: 'call', kind: 'person', title: 'Call', lane: 'lead', stops: [], layer: 'judgment' } },
};

interface Company {
  id: string;
  map: (slug: string, sample?: boolean) => Promise<{ id: string; version: string }>;
}

async function company(): Promise<Company> {
  const id = randomUUID();
  const { pool } = database;
  await pool.query(`insert into workspaces (id, name, calendar) values ($1, 'Edges', $2)`, [id, berlin]);
  const map = async (slug: string, sample = false) => {
    const [mapId, version] = [randomUUID(), randomUUID()];
    await pool.query(
      'insert into maps (id, workspace_id, slug, title, published_version, sample) values ($1, $2, $3, $3, 1, $4)',
      [mapId, id, slug, sample],
    );
    await pool.query(
      `insert into map_versions (id, workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, 1, '', $4, 'x')`,
      [version, id, mapId, JSON.stringify(pipeline)],
    );
    return { id: mapId, version };
  };
  return { id, map };
}

async function ended(
  workspaceId: string,
  map: { id: string; version: string },
  from: string,
  to: string,
  sample = false,
): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    `insert into cases (workspace_id, map_id, map_version_id, status, state, created_at, finished_at, sample)
     values ($1, $2, $3, 'done', '{"tokens":[]}', $4, $5, $6) returning id`,
    [workspaceId, map.id, map.version, from, to, sample],
  );
  return rows[0]!.id;
}

const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

test('a company without cases: no number, and every measure says why', async () => {
  const { id } = await company();
  const facts = await reader.facts(id, null, period('2026-03-02', '2026-03-30'), none);
  for (const [measure, { value, why }] of Object.entries(countAll(facts))) {
    expect({ measure, value, said: why !== '' }).toEqual({ measure, value: null, said: true });
  }
  const person = { workspaceId: id, id: randomUUID(), roles: ['viewer'] } as unknown as SignedInPerson;
  const view = await reader.view(person, { weeks: 4 });
  expect(MeasuresView.parse(view)).toMatchObject({
    cases: 0,
    maps: [],
    people: [],
    places: [],
    stops: [],
    change: null,
  });
  expect((await reader.before(person, { weeks: 4 })).all.coverage).toMatchObject({ value: null, n: 0 });
});

test('one case says nothing yet, in the singular or the plural', async () => {
  const { id, map } = await company();
  await ended(id, await map('intake'), '2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z');
  const facts = await reader.facts(id, null, period('2026-03-02', '2026-03-30'), none);
  expect(countAll(facts).coverage).toEqual({ value: null, n: 1, why: 'Too few cases to say: 1 of at least 10.' });
});

test('over a night in which clocks change, elapsed time and working hours are both right', async () => {
  const { id, map } = await company();
  const intake = await map('intake');
  // Friday 16:00 to Monday 10:00 in Berlin, with an hour that never was
  for (let n = 0; n < 10; n++) await ended(id, intake, '2026-03-27T15:00:00Z', '2026-03-30T08:00:00Z');
  const all = countAll(await reader.facts(id, null, period('2026-03-23', '2026-04-06'), none));
  expect(all.time_median?.value).toBe(65 * HOUR);
  expect(all.worked_median?.value).toBe(2 * HOUR);
});

test('what ends at the very beginning of a week belongs to it, also after clocks have changed', async () => {
  const { id, map } = await company();
  const intake = await map('intake');
  // Monday 00:00 in Berlin is 23:00 UTC before the change and 22:00 after it
  const [before, after] = ['2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z'];
  await ended(id, intake, '2026-03-20T10:00:00Z', '2026-03-22T22:59:59.999Z');
  await ended(id, intake, '2026-03-20T10:00:00Z', before);
  await ended(id, intake, '2026-03-20T10:00:00Z', '2026-03-29T21:59:59.999Z');
  await ended(id, intake, '2026-03-20T10:00:00Z', after);
  const end = '2026-04-05T22:00:00Z';
  const facts = await reader.facts(id, null, period(before, end), none);
  const weeks = byWeek(facts, [Date.parse(before), Date.parse(after)], Date.parse(end));
  expect(weeks.map(({ values }) => values.coverage?.n)).toEqual([2, 1]);
  expect(await reader.times(id, 2, new Date('2026-04-01T12:00:00Z'))).toMatchObject({
    starts: [Date.parse(before), Date.parse(after)],
  });
});

test('answers of a person who has left stay, those of a deleted one count for nobody', async () => {
  const { id, map } = await company();
  const intake = await map('intake');
  const ids = await Promise.all(
    ['left', 'deleted'].map(async (name) => {
      const person = randomUUID();
      await database.pool.query(
        'insert into people (id, workspace_id, name, email, active) values ($1, $2, $3, $4, false)',
        [person, id, name, `${name}-${person}@example.com`],
      );
      return person;
    }),
  );
  for (const by of ids) {
    const caseId = await ended(id, intake, '2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z');
    await database.pool.query(
      `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, state, question, evidence, choices,
                         opened_at, deadline, answer_within_ms, answered_by, answered_at, choice)
       values ($1, 'a1', $2, $3, 'task', 'call', 'answered', 'Call?', '{}', '[]', '2026-03-03T10:10:00Z',
               '2026-03-03T12:00:00Z', 7200000, $4, '2026-03-03T10:40:00Z', 'go')`,
      [caseId, id, intake.id, by],
    );
  }
  await database.pool.query('delete from people where id = $1', [ids[1]]);
  const facts = await reader.facts(id, null, period('2026-03-02', '2026-03-30'), none);
  expect(countAll(facts).answer_median?.n).toBe(2);
  expect(byPerson(facts, measuresOfPeople).map(({ person, answers }) => [person.name, answers])).toEqual([['left', 1]]);
});

test('made-up cases count on their own map, and for a company that has no others', async () => {
  const { id, map } = await company();
  const sample = await map('sample', true);
  const times = ['2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z'] as const;
  await ended(id, sample, ...times, true);
  const days = period('2026-03-02', '2026-03-30');
  const counted = async (slug: string | null) => (await reader.facts(id, slug, days, none)).cases.length;
  expect(await counted(null)).toBe(1);
  const own = await map('own');
  await ended(id, own, ...times);
  await ended(id, own, ...times);
  expect([await counted(null), await counted('sample'), await counted('own')]).toEqual([2, 1, 2]);
});

test('phases and AI work are read of any company, the empty one too', async () => {
  const rows = new WorkspaceRows(source);
  const costs = new CostsService(rows, new AuditLog(source));
  const empty = await company();
  const person = { workspaceId: empty.id, id: randomUUID(), roles: ['admin'] } as unknown as SignedInPerson;
  const phases = new PhasesReader(rows, reader, costs);
  expect(PhasesView.parse(await phases.view(empty.id)).phases.some(({ met }) => met)).toBe(false);
  const adoption = AdoptionView.parse(await new AdoptionReader(rows, reader, costs).view(person, { weeks: 1 }));
  expect(adoption).toMatchObject({ threshold: 75, steps: [], people: [] });
  expect(adoption.weeks).toHaveLength(4);

  const busy = await company();
  await busy.map('one');
  const two = await busy.map('two');
  await database.pool.query(`update map_versions set pipeline = $2 where id = $1`, [
    two.version,
    JSON.stringify({
      ...pipeline,
      trigger: { connector: 'webhook' },
      owner: { role: 'lead' },
      steps: {
        ask: { kind: 'ai', context: ['prices', 'services'] },
        each: { kind: 'each', pipeline: { steps: { go: { kind: 'call' } } } },
      },
    }),
  ]);
  await database.pool.query(
    `insert into context_packs (id, workspace_id, name, title, review_days, reviewed_on) values ($1, $2, 'prices', 'Prices', 30, now())`,
    [randomUUID(), busy.id],
  );
  await database.pool.query(
    `insert into cases (workspace_id, map_id, map_version_id, status, state) values ($1, $2, $3, 'running', '{"tokens":[]}')`,
    [busy.id, two.id, two.version],
  );
  const found = (await phases.view(busy.id)).phases.flatMap(({ conditions }) => conditions);
  const said = (id: string) => found.find((each) => each.id === id)?.found;
  expect([said('maps'), said('started'), said('chain'), said('packs'), said('owned')]).toEqual([
    '2 published maps.',
    '1 map in the last four weeks.',
    '“two”.',
    '1 of 2 packs is missing or past the review date.',
    'Without: “one”, “two”.',
  ]);
});

test('a stop rule that is new at the step within fourteen days makes something of a failure', async () => {
  const { id, map } = await company();
  const intake = await map('intake');
  const fail = async (opened: string, step: string) => {
    const caseId = await ended(id, intake, opened, '2026-03-20T00:00:00Z');
    await database.pool.query(
      `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, question, evidence, choices, opened_at, deadline,
                         answer_within_ms) values ($1, 'a1', $2, $3, 'failure', $4, 'So?', '{}', '[]', $5, $5, 1)`,
      [caseId, id, intake.id, step, opened],
    );
  };
  await fail('2026-03-03T10:00:00Z', 'call');
  await fail('2026-03-04T10:00:00Z', 'other');
  const ruled = { ...pipeline, steps: { call: { ...pipeline.steps.call, stops: [{ id: 'new' }] } } };
  await database.pool.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash, published_at)
     values ($1, $2, 2, '', $3, 'y', '2026-03-10T00:00:00Z')`,
    [id, intake.id, JSON.stringify(ruled)],
  );
  const { failures } = await reader.facts(id, null, period('2026-03-02', '2026-03-30'), none);
  expect(failures.map(({ encodedAt }) => encodedAt)).toEqual([Date.parse('2026-03-10T00:00:00Z'), null]);
});
