import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LogQuery, type LogLine } from '@baton/contract';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { Pipelines } from '../maps/pipelines.ts';
import { writeFixture, type FixtureIds } from '../measures/measures.fixture.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { LogReader } from './log.reader.ts';

let database: TestDatabase;
let source: DataSource;
let log: LogReader;
let ids: FixtureIds;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await writeFixture(database.pool);
  source = await createDataSource(database.url).initialize();
  const rows = new WorkspaceRows(source);
  log = new LogReader(rows, new Pipelines(rows));
  // Many at the very same moment: a page must neither lose nor repeat one.
  await database.pool.query(
    `update asks set opened_at = '2026-03-04T09:00:00.123456Z' where kind <> 'task' and case_id % 2 = 0`,
  );
  await database.pool.query(
    `update asks set reason_code = 'ai_mistake', reason = '100% of_it \\ wrong' where kind <> 'task' and case_id % 3 = 0`,
  );
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

async function all(filter: object, limit = 7): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for (let after: string | undefined; ;) {
    const page = await log.page(ids.workspaceId, LogQuery.parse({ ...filter, limit, ...(after && { after }) }));
    lines.push(...page.lines);
    if (page.next === null) return lines;
    after = page.next;
  }
}

const counted = async (where: string): Promise<number> => {
  const sql = `select count(*)::int as n from asks a join cases c on c.id = a.case_id where a.kind <> 'task' and (${where})`;
  return ((await database.pool.query(sql)).rows as { n: number }[])[0]!.n;
};

test('every failure and exception once, newest first, page by page', async () => {
  const lines = await all({});
  expect(lines).toHaveLength(await counted('true'));
  expect(new Set(lines.map(({ caseId, askId }) => `${caseId} ${askId}`)).size).toBe(lines.length);
  const moments = lines.map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted().toReversed());
  expect(lines).toEqual(await all({}, 500));
});

test.each([
  [{ rule: 'unsure' }, `a.rule = 'unsure'`],
  [{ step: 'book' }, `a.step = 'book'`],
  [{ kind: 'trouble' }, `a.kind not in ('stop', 'review')`],
  [{ kind: 'stop' }, `a.kind in ('stop', 'review')`],
  [{ code: 'ai_mistake' }, `a.reason_code = 'ai_mistake'`],
  [{ from: '2026-03-04', to: '2026-03-04' }, `a.opened_at >= '2026-03-04' and a.opened_at < '2026-03-05'`],
  [{ search: '100% of_it \\' }, `a.reason_code = 'ai_mistake'`],
  [{ search: '0%__f' }, 'false'],
  [{ map: 'nowhere' }, 'false'],
])('filtered by %j', async (filter, where) => {
  expect(await all(filter)).toHaveLength(await counted(where));
});

test('by person: who had it or decided it; with the decision in words', async () => {
  const lines = await all({ person: ids.ana });
  expect(lines).toHaveLength(
    await counted(`'${ids.ana}' in (a.owner_id::text, a.holder_id::text, a.answered_by::text)`),
  );
  expect(lines.length).toBeGreaterThan(0);
  const [decided] = (await all({})).filter(({ decision }) => decision !== null);
  expect(decided?.decision?.by?.name).toMatch(/\w/);
});

test('an odd place of the last line is the end, not a fault', async () => {
  expect(await log.page(ids.workspaceId, LogQuery.parse({ after: 'yesterday~1~a' }))).toEqual({
    lines: [],
    next: null,
  });
});
