import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { AuditLog } from '../audit/audit-log.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { CostsService } from '../measures/costs.service.ts';
import { period, writeFixture, type FixtureIds } from '../measures/measures.fixture.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { CaseMarksService } from './case-marks.service.ts';

let database: TestDatabase;
let source: DataSource;
let ids: FixtureIds;
let other: FixtureIds;
let sam: SignedInPerson;
let marks: CaseMarksService;
let costs: CostsService;
let caseId: string;

const personOf = ({ workspaceId, sam: id }: FixtureIds) =>
  ({ workspaceId, id, name: 'sam', workspaceName: 'Measured', roles: ['admin'] }) as unknown as SignedInPerson;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await writeFixture(database.pool);
  other = await writeFixture(database.pool);
  source = await createDataSource(database.url, 4).initialize();
  const rows = new WorkspaceRows(source);
  const audit = new AuditLog(source);
  sam = personOf(ids);
  marks = new CaseMarksService(rows, audit);
  costs = new CostsService(rows, audit);
  const { rows: found } = await database.pool.query<{ id: string }>(
    `select min(id)::text as id from cases where workspace_id = $1 and title = 'B1'`,
    [ids.workspaceId],
  );
  caseId = found[0]!.id;
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const given = { kind: 'complaint', at: '2026-03-05T00:00:00Z', text: 'It came late.', cost: 12.5 } as const;
const auditOf = async (action: string) => {
  const { rows } = await database.pool.query<{ target: string }>(
    'select target from audit_log where workspace_id = $1 and action = $2',
    [ids.workspaceId, action],
  );
  return rows;
};

test('a complaint is written down with who and what, taken back once, and stays to be read', async () => {
  const { currency, marks: now } = await marks.add(sam, caseId, given);
  expect({ currency, now }).toMatchObject({
    currency: 'USD',
    now: [{ kind: 'complaint', text: 'It came late.', cost: 12.5, by: { name: 'sam' }, takenBack: null }],
  });
  const id = now[0]!.id;
  const both = await Promise.allSettled([marks.takeBack(sam, id), marks.takeBack(sam, id)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const { marks: after } = await marks.list(ids.workspaceId, caseId);
  expect(after).toMatchObject([{ text: 'It came late.', takenBack: { by: { name: 'sam' } } }]);
  expect([await auditOf('case_marked'), await auditOf('case_mark_taken_back')]).toEqual([
    [{ target: `case ${caseId}` }],
    [{ target: `case ${caseId}` }],
  ]);
});

test('neither before the case nor in the future', async () => {
  const future = new Date(Date.now() + 3 * 86_400_000).toISOString();
  for (const at of ['2026-02-20T00:00:00Z', future]) {
    await expect(marks.add(sam, caseId, { ...given, at })).rejects.toMatchObject({ status: 400 });
  }
  // the day on which it began
  const { marks: now } = await marks.add(sam, caseId, {
    ...given,
    at: new Date(+period.from + 86_400_000).toISOString(),
  });
  expect(now).toHaveLength(2);
});

test('another company finds neither the case nor what was said of it', async () => {
  const stranger = personOf(other);
  const { marks: ours } = await marks.list(ids.workspaceId, caseId);
  await expect(marks.list(other.workspaceId, caseId)).rejects.toMatchObject({ status: 404 });
  await expect(marks.add(stranger, caseId, given)).rejects.toMatchObject({ status: 404 });
  await expect(marks.takeBack(stranger, ours[0]!.id)).rejects.toMatchObject({ status: 404 });
  await expect(marks.takeBack(sam, randomUUID())).rejects.toMatchObject({ status: 404 });
});

test('what is called and what has a price stands in the costs; a price can be taken away again', async () => {
  const before = await costs.read(ids.workspaceId);
  expect(before).toEqual({
    currency: 'USD',
    hour: null,
    failure: null,
    acceptedPercent: 75,
    connectors: [{ connector: 'books', perCall: null, perMonth: null }],
  });
  const desk = { connector: 'desk', perCall: null, perMonth: 49.9 };
  const books = { connector: 'books', perCall: 0.0125, perMonth: null };
  await costs.change(sam, { ...before, hour: 42, connectors: [desk, books] });
  expect(await costs.read(ids.workspaceId)).toMatchObject({ hour: 42, connectors: [books, desk] });
  await costs.change(sam, { ...before, connectors: [{ ...desk, perMonth: null }] });
  expect((await costs.read(ids.workspaceId)).connectors).toEqual([books]);
  await expect(costs.change(sam, { ...before, connectors: [desk, desk] })).rejects.toMatchObject({ status: 400 });
  expect((await costs.read(other.workspaceId)).connectors).toEqual([
    { connector: 'books', perCall: null, perMonth: null },
  ]);
});
