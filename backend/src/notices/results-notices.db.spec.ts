import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { writeFixture, type FixtureIds } from '../measures/measures.fixture.ts';
import { NoticeWriter } from './notice-writer.ts';

let database: TestDatabase;
let ids: FixtureIds;

beforeEach(async () => {
  database = await openTestDatabase();
  ids = await writeFixture(database.pool);
  // What was asked in the fixture is told already: here only the week and the day are looked at.
  await database.pool.query(`update asks set told_id = holder_id, reminded_for = deadline`);
  const calendar = {
    zone: 'America/New_York',
    days: [1, 2, 3, 4, 5],
    from: '08:30',
    to: '17:00',
    holidays: ['2026-03-17'],
  };
  await database.pool.query('update workspaces set calendar = $2 where id = $1', [
    ids.workspaceId,
    JSON.stringify(calendar),
  ]);
  await database.pool.query(`update people set roles = '{admin}' where id = $1`, [ids.ana]);
  await database.pool.query(
    `insert into result_settings (workspace_id, reviewer_id) values ($1, $2)
     on conflict (workspace_id) do update set reviewer_id = excluded.reviewer_id`,
    [ids.workspaceId, ids.sam],
  );
});
afterEach(() => database.close());

/** What was told by then, as two processes look that do not know of each other. */
async function toldAt(now: string): Promise<{ kind: string; person: string; text: string }[]> {
  for (const _ of [1, 2]) await new NoticeWriter(database.pool, { now: () => now }).write();
  const { rows } = await database.pool.query<{ kind: string; person: string; text: string }>(
    `select kind, person_id as person, text from notices where kind in ('brief', 'review') order by at, kind`,
  );
  return rows;
}
const kinds = async (now: string) => (await toldAt(now)).map(({ kind }) => kind);

test('the brief is told on Monday when the working day begins where the company is, once, to admins', async () => {
  // summer time began the day before: half past eight in New York is 12:30 in UTC
  expect(await kinds('2026-03-09T12:29:59Z')).toEqual([]);
  const told = (await toldAt('2026-03-09T12:30:00Z')).filter(({ kind }) => kind === 'brief');
  expect(told).toMatchObject([{ person: ids.ana }]);
  expect(told[0]?.text).toMatch(
    /^Monday brief of the week from 2026-03-02: \d+ cases ended, \d+ exceptions were answered\.$/,
  );
  expect((await kinds('2026-03-09T20:00:00Z')).filter((kind) => kind === 'brief')).toHaveLength(1);
  expect((await kinds('2026-03-10T12:00:00Z')).filter((kind) => kind === 'brief')).toHaveLength(1);
  expect((await kinds('2026-03-16T13:00:00Z')).filter((kind) => kind === 'brief')).toHaveLength(2);
});

test('after a Monday morning without a server it is told late; older than a day it is not; a week without cases is not', async () => {
  expect((await kinds('2026-03-10T12:29:00Z')).filter((kind) => kind === 'brief')).toEqual(['brief']);
  expect((await kinds('2026-03-17T12:31:00Z')).filter((kind) => kind === 'brief')).toEqual(['brief']);
  expect((await kinds('2026-06-01T15:00:00Z')).filter((kind) => kind === 'brief')).toEqual(['brief']);
});

test('the reviewer is told once each working morning how much there is, not on holidays and weekends, and nothing of nothing', async () => {
  const opened = (at: string) => database.pool.query(`update asks set opened_at = $1 where kind <> 'task'`, [at]);
  await opened('2026-03-12T20:00:00Z');
  expect(await kinds('2026-03-13T12:00:00Z')).toEqual([]);
  const [told, ...more] = await toldAt('2026-03-13T13:00:00Z');
  expect([told?.kind, told?.person, more]).toEqual(['review', ids.sam, []]);
  expect(told?.text).toMatch(/^Daily review: \d+ exceptions and failures since yesterday morning\./);
  expect(await kinds('2026-03-13T19:00:00Z')).toEqual(['review']);
  expect(await kinds('2026-03-14T15:00:00Z')).toEqual(['review']); // Saturday
  await opened('2026-03-16T20:00:00Z');
  expect((await kinds('2026-03-17T15:00:00Z')).filter((kind) => kind === 'review')).toHaveLength(1); // a holiday
  expect((await kinds('2026-03-19T15:00:00Z')).filter((kind) => kind === 'review')).toHaveLength(1); // too long ago
});
