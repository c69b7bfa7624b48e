import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { period, writeFixture, type FixtureIds } from '../measures/measures.fixture.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { lastHistory, lastOffTime, lastPassedOn, reviewersOf, type OffTime } from './launch-rows.ts';

let database: TestDatabase;
let source: DataSource;
let rows: WorkspaceRows;
let ids: FixtureIds;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await writeFixture(database.pool);
  source = await createDataSource(database.url).initialize();
  rows = new WorkspaceRows(source);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

/** @param second of the day on which the cases of the fixture begin */
const at = (second: number): Date => new Date(period.from.getTime() + 86_400_000 + second * 1000);

const turn = (target: string, off: boolean, when: Date) =>
  database.pool.query(
    `insert into audit_log (workspace_id, at, actor, action, detail, hash) values ($1, $2, 'Sam', 'switched', $3, '')`,
    [ids.workspaceId, when, JSON.stringify({ scope: 'map', target, off, reason: 'a try' })],
  );

const offTime = () => rows.one<OffTime>(ids.workspaceId, lastOffTime, [ids.mapId, 'intake']);

test('a switch that was never on again, or of another map, was not tried', async () => {
  await turn('other', true, at(-50));
  await turn('other', false, at(-40));
  await turn('intake', true, at(0));
  expect(await offTime()).toBeUndefined();
});

test('how long calls that were on their way took comes from the history', async () => {
  await turn('intake', false, at(100));
  // what was being sorted when it was switched off came back after a minute: E, F and the G's at 60 s
  expect(await offTime()).toMatchObject({
    byName: 'Sam',
    scope: 'map',
    offAt: at(0),
    onAt: at(100),
    lastMovedMs: 60_000,
  });
});

test('nothing moved in the last try', async () => {
  await turn('intake', true, at(-30));
  await turn('intake', false, at(-20));
  await turn('intake', true, at(60_000));
  await turn('intake', false, at(60_010));
  expect(await offTime()).toMatchObject({ offAt: at(60_000), lastMovedMs: null });
});

test('the last question that went on, and the last history', async () => {
  expect(await rows.one(ids.workspaceId, lastPassedOn, [ids.mapId])).toMatchObject({ at: at(122 * 60) });
  expect(await rows.one(ids.workspaceId, lastHistory, [ids.mapId])).toMatchObject({ sentences: 6, empty: 0 });
});

test('a reviewer who has left is none', async () => {
  const reviewers = () => rows.one(ids.workspaceId, reviewersOf, ['intake']);
  await database.pool.query('insert into result_settings (workspace_id, reviewer_id) values ($1, $2)', [
    ids.workspaceId,
    ids.ana,
  ]);
  await database.pool.query('update maps set reviewer_id = $2 where id = $1', [ids.mapId, ids.sam]);
  expect(await reviewers()).toEqual({ ofMap: { id: ids.sam, name: 'sam' }, ofCompany: { id: ids.ana, name: 'ana' } });
  await database.pool.query('update people set active = false where id = $1', [ids.sam]);
  expect(await reviewers()).toEqual({ ofMap: null, ofCompany: { id: ids.ana, name: 'ana' } });
});
