import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { buildPipeline, end, person } from '../../../process-maps/src/testing/build-pipeline.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { openTestCompany, type TestCompany } from '../../../test/engine/open-test-company.ts';
import type { EngineDoor } from '../http/parts.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { OnDutyReader } from './on-duty.reader.ts';

let database: TestDatabase;
let source: DataSource;
let company: TestCompany;
let duty: OnDutyReader;
let now = '2041-03-05T09:00:00.000Z';

beforeAll(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url, 2).initialize();
  const pipeline = buildPipeline([person('approve'), end('done')]);
  company = await openTestCompany(database.pool, { ...pipeline, owner: { ...pipeline.owner, role: 'boss' } });
  const engine = { owners: { now: () => now } } as EngineDoor;
  duty = new OnDutyReader(new WorkspaceRows(source), engine);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const names = async (): Promise<string[]> => (await duty.now(company.workspaceId)).people.map(({ name }) => name);
const away = (id: string, first: string, last: string) =>
  database.pool.query('insert into absences (workspace_id, person_id, first_day, last_day) values ($1, $2, $3, $4)', [
    company.workspaceId,
    id,
    first,
    last,
  ]);
const rota = (from: string, to: string) => duty.whoIsOnCall(company.workspaceId, company.mapId, from, to);

test('without a rota the map’s owner is on duty, the backup while the owner is away, the owner when both are', async () => {
  expect(await names()).toEqual(['boss']);
  expect(await rota('2041-01-01', '2041-12-31')).toEqual([]);
  await away(company.people.boss, '2041-03-06', '2041-03-07');
  now = '2041-03-06T09:00:00.000Z';
  expect(await names()).toEqual(['ops']);
  await away(company.people.ops, '2041-03-06', '2041-03-06');
  expect(await names()).toEqual(['boss']);
});

test('with a rota it is whoever has the week; the weeks between two days are read in order and cut to them', async () => {
  await database.pool.query(`insert into map_rotas (map_id, workspace_id, starts, people) values ($1, $2, $3, $4)`, [
    company.mapId,
    company.workspaceId,
    '2041-04-01',
    [company.people.lead, company.people.ops],
  ]);
  now = '2041-04-09T09:00:00.000Z';
  expect(await duty.now(company.workspaceId)).toEqual({
    people: [{ id: company.people.ops, name: 'ops', maps: ['Test map'] }],
  });
  const days = (await rota('2041-03-25', '2041-04-16')).map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay]);
  expect(days).toEqual([
    ['lead', '2041-04-01', '2041-04-07'],
    ['ops', '2041-04-08', '2041-04-14'],
    ['lead', '2041-04-15', '2041-04-16'],
  ]);
  expect(await rota('2041-04-10', '2041-04-10')).toMatchObject([{ name: 'ops', firstDay: '2041-04-10' }]);
  expect(await rota('2041-03-01', '2041-03-31')).toEqual([]);
  expect((await rota('2041-04-01', '2099-01-01')).length).toBeLessThan(55);
});
