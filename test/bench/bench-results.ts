import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { LogQuery, type MeasuresQuery } from '@baton/contract';
import { AuditLog } from '../../backend/src/audit/audit-log.ts';
import { countCases, listCases } from '../../backend/src/cases/case-rows.ts';
import { readSearch } from '../../backend/src/cases/read-search.ts';
import type { SignedInPerson } from '../../backend/src/http/signed-in.ts';
import { LogReader } from '../../backend/src/log/log.reader.ts';
import { Pipelines } from '../../backend/src/maps/pipelines.ts';
import { FactsReader } from '../../backend/src/measures/facts.reader.ts';
import { CostsService } from '../../backend/src/measures/costs.service.ts';
import { MeasuresReader } from '../../backend/src/measures/measures.reader.ts';
import { SurroundingsReader } from '../../backend/src/measures/surroundings.reader.ts';
import { createDataSource } from '../../backend/src/persistence/data-source.ts';
import { WorkspaceRows } from '../../backend/src/workspaces/workspace-rows.ts';
import { databaseUrl, templateName } from '../database/create-template.ts';
import { startTestPostgres } from '../database/start-test-postgres.ts';
import { percentiles } from './percentiles.ts';

/** How many cases a busy company has after some years, and how many of them ended in the weeks that are looked at. */
const CASES = 100_000;
const RECENT = 20_000;
const target = { searchP95Ms: 100, logP95Ms: 200, measuresMs: 5_000 };

const company = randomUUID();
const weeks: MeasuresQuery['weeks'] = 8;

const pipeline = {
  lanes: [{ id: 'auto', title: 'Automatic', kind: 'automatic' }],
  trigger: { title: 'Message' },
  steps: {
    sort: { id: 'sort', kind: 'ai', title: 'Sort', lane: 'auto', stops: [{ id: 'unsure', needsOutput: true }] },
    book: { id: 'book', kind: 'action', title: 'Book', lane: 'auto', stops: [] },
  },
};

/** A hundred thousand cases with a title, what arrived, a history of four commits, and a question in every fifth. */
async function fill(pool: pg.Pool): Promise<void> {
  const [map, version, sam] = [randomUUID(), randomUUID(), randomUUID()];
  await pool.query(`insert into workspaces (id, name) values ($1, 'Bench')`, [company]);
  await pool.query(
    `insert into people (id, workspace_id, name, email) values ($1, $2, 'Sam Okafor', 's@example.com')`,
    [sam, company],
  );
  await pool.query(
    `insert into maps (id, workspace_id, slug, title, published_version) values ($1, $2, 'intake', 'Intake', 1)`,
    [map, company],
  );
  await pool.query(
    `insert into map_versions (id, workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, 1, '', $4, 'x')`,
    [version, company, map, JSON.stringify(pipeline)],
  );
  await pool.query(
    `insert into cases (workspace_id, map_id, map_version_id, title, status, state, created_at, finished_at)
     select $1, $2, $3, 'Order ' || n || ' of customer' || n % 5000, 'done', '{"tokens":[]}', w.at, w.at + interval '3 hours'
       from generate_series(1, $4::int) n
       cross join lateral (select case when n > $4 - $5 then now() - (n % 48) * interval '1 day' - interval '4 hours'
                                  else now() - interval '200 days' end as at) w`,
    [company, map, version, CASES, RECENT],
  );
  await pool.query(`
    insert into case_events (case_id, seq, workspace_id, at, event, records)
    select c.id, s.n, c.workspace_id, c.created_at + s.n * interval '20 minutes',
           case s.n when 1 then jsonb_build_object('kind', 'case_started', 'trigger', jsonb_build_object(
                      'email', 'person' || c.id || '@shop' || c.id % 700 || '.example', 'text', 'About number ' || md5(c.id::text)))
                    when 2 then '{"kind":"step_succeeded","step":"sort","output":{"queue":"a"},"facts":{}}'::jsonb
                    when 3 then '{"kind":"ask_answered","ask":"a1"}'::jsonb
                    else '{"kind":"step_succeeded","step":"book","output":{},"facts":{}}'::jsonb end,
           case s.n when 1 then '[{"type":"case_started","text":"x"},{"type":"step_entered","step":"sort","text":"x"}]'::jsonb
                    when 2 then '[{"type":"stopped","step":"sort","text":"x","data":{"ask":"a1","rule":"unsure"}}]'::jsonb
                    when 3 then '[{"type":"answered","step":"sort","text":"x","data":{"ask":"a1"}},{"type":"step_done","step":"sort","text":"x"},{"type":"step_entered","step":"book","text":"x"}]'::jsonb
                    else '[{"type":"step_done","step":"book","text":"x"},{"type":"ended","text":"x"}]'::jsonb end
      from cases c, generate_series(1, 4) s(n)`);
  await pool.query(
    `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, rule, state, question, evidence, choices, owner_id,
                       holder_id, opened_at, deadline, answer_within_ms, answered_by, answered_at, choice)
     select c.id, 'a1', c.workspace_id, c.map_id, 'stop', 'sort', 'unsure', 'answered', 'Right?', '{}',
            '[{"id":"go","label":"Go","then":{"go":"continue"}}]', $1, $1, c.created_at + interval '40 minutes',
            c.created_at + interval '3 hours', 7200000, $1, c.created_at + interval '60 minutes', 'go'
       from cases c where c.id % 5 = 0`,
    [sam],
  );
  await pool.query('vacuum analyze');
}

/** So that every case here has stopped once. */
const moreAsks = `
  insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, rule, state, question, evidence, choices, owner_id,
                    holder_id, opened_at, deadline, answer_within_ms, answered_by, answered_at, choice, reason)
  select c.id, 'a2', c.workspace_id, c.map_id, 'failure', 'book', null, 'answered', 'How now?', '{"why":"The service is down."}',
         '[{"id":"go","label":"Go","then":{"go":"continue"}}]', p.id, p.id, c.created_at, c.created_at, 7200000, p.id, c.created_at, 'go', 'Number ' || c.id
    from cases c join people p on p.workspace_id = c.workspace_id where c.id % 5 <> 0`;

/** The first pages of the log and ones far down, with and without a filter, and a text that stands in few lines or in none. */
async function readLog(url: string): Promise<number[]> {
  const source = await createDataSource(url, 4).initialize();
  const took: number[] = [];
  try {
    const rows = new WorkspaceRows(source);
    await source.query(moreAsks);
    await source.query('analyze asks');
    const log = new LogReader(rows, new Pipelines(rows));
    for (const filter of [
      {},
      { rule: 'unsure' },
      { kind: 'trouble' },
      { search: 'number 777' },
      { search: 'nowhere' },
    ]) {
      for (let after: string | undefined, page = 0; page < 8; page++) {
        const started = performance.now();
        const { next } = await log.page(company, LogQuery.parse({ ...filter, ...(after && { after }) }));
        took.push(performance.now() - started);
        if (next === null) break;
        after = next;
      }
    }
    return took;
  } finally {
    await source.destroy();
  }
}

/** What people look for: a number, a word of the title, its beginning, what came in, a person, and nothing at all. */
const looks = (n: number): string[] => [
  String(1 + ((n * 7919) % CASES)),
  `customer${(n * 37) % 5000}`,
  `person${(n * 7919) % CASES}`,
  `shop${(n * 13) % 700}`,
  `order customer${(n * 37) % 5000}`,
  'okafor',
  `nothing${n}`,
];

async function search(pool: pg.Pool): Promise<number[]> {
  const took: number[] = [];
  for (const text of Array.from({ length: 15 }, (_, n) => looks(n)).flat()) {
    const { searching, number, words } = readSearch(text);
    const given = [company, null, null, null, number, words, null];
    const started = performance.now();
    await Promise.all([
      pool.query(listCases(searching), [...given, null, 51]),
      pool.query(countCases(searching), given),
    ]);
    took.push(performance.now() - started);
  }
  return took;
}

async function measure(url: string): Promise<{ ms: number; counted: number }> {
  const source = await createDataSource(url, 4).initialize();
  try {
    const rows = new WorkspaceRows(source);
    const pipelines = new Pipelines(rows);
    const costs = new CostsService(rows, new AuditLog(source));
    const surroundings = new SurroundingsReader(rows, pipelines);
    const reader = new MeasuresReader(rows, new FactsReader(rows, pipelines), surroundings, costs);
    const person = { workspaceId: company, id: randomUUID(), roles: ['admin'] } as unknown as SignedInPerson;
    const started = performance.now();
    const view = await reader.view(person, { weeks });
    return { ms: performance.now() - started, counted: view.countedCases };
  } finally {
    await source.destroy();
  }
}

const server = await startTestPostgres();
try {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database results template ${templateName}`);
  await admin.end();
  const url = databaseUrl(server.url, 'results');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  await fill(pool);
  const took = await search(pool);
  await pool.end();
  const { ms, counted } = await measure(url);
  const logTook = await readLog(url);
  const figures = {
    cases: CASES,
    searches: took.length,
    searchMedianMs: Math.round(percentiles(took).p50),
    searchP95Ms: Math.round(percentiles(took).p95),
    logPages: logTook.length,
    logP95Ms: Math.round(percentiles(logTook).p95),
    measuredCases: counted,
    measuresMs: Math.round(ms),
  };
  const holds =
    figures.searchP95Ms < target.searchP95Ms &&
    figures.logP95Ms < target.logP95Ms &&
    figures.measuresMs < target.measuresMs;
  console.log(JSON.stringify({ check: 'bench:results', holds, target, figures }));
} finally {
  await server.stop();
}
