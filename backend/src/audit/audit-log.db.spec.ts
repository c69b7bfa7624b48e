import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { AuditLog } from './audit-log.ts';
import { AuditReader } from './audit.reader.ts';
import { rewriteEntries } from './rewrite-entries.ts';

let database: TestDatabase;
let source: DataSource;
let log: AuditLog;
let reader: AuditReader;
let workspaceId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url, 8).initialize();
  log = new AuditLog(source);
  reader = new AuditReader(new WorkspaceRows(source));
});

beforeEach(async () => {
  workspaceId = randomUUID();
  for (const n of [1, 2, 3, 4]) await write(`target ${n}`);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

const write = (target: string): Promise<void> =>
  log.write({
    workspaceId,
    actor: { id: null, name: 'Priya Nair' },
    action: 'switched',
    target,
    detail: { b: 1, a: [{ d: 2, c: 'é' }] },
  });

/** As somebody with the database's own rights could do it. */
async function tamper(statement: string): Promise<void> {
  await database.pool.query('alter table audit_log disable trigger all');
  await database.pool.query(statement, [workspaceId]);
  await database.pool.query('alter table audit_log enable trigger all');
}

const nth = (n: number): string =>
  `(select id from audit_log where workspace_id = $1 order by id offset ${n - 1} limit 1)`;

test('an untouched chain holds, also when many write at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(`at once ${n}`)));
  expect(await reader.chainHolds(workspaceId)).toBe(true);
  const page = await reader.page(workspaceId, undefined, 10);
  expect(page).toMatchObject({ more: true, chainHolds: true });
  expect(page.entries).toHaveLength(10);
});

test.each(['update audit_log set actor = actor', 'delete from audit_log', 'truncate audit_log'])(
  'the table refuses: %s',
  async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow('append-only');
  },
);

test.each([
  ['another actor', `update audit_log set actor = 'Nobody' where id = ${nth(2)}`],
  ['another person behind the name', `update audit_log set actor_id = gen_random_uuid() where id = ${nth(2)}`],
  ['another action', `update audit_log set action = 'signed_in' where id = ${nth(2)}`],
  ['another target', `update audit_log set target = target || '.' where id = ${nth(3)}`],
  ['another detail', `update audit_log set detail = '{}' where id = ${nth(1)}`],
  ['another time', `update audit_log set at = at + interval '1 microsecond' where id = ${nth(2)}`],
  ['the first row gone', `delete from audit_log where id = ${nth(1)}`],
  ['a row in the middle gone', `delete from audit_log where id = ${nth(3)}`],
  [
    'two rows in each other’s place',
    `update audit_log set target = case target when 'target 2' then 'target 3' else 'target 2' end
      where workspace_id = $1 and target in ('target 2', 'target 3')`,
  ],
  [
    'a row copied to the end',
    `insert into audit_log (workspace_id, at, actor, action, target, detail, hash)
     select workspace_id, at, actor, action, target, detail, hash from audit_log where id = ${nth(2)}`,
  ],
  ['a row moved here from another company', `update audit_log set workspace_id = $1 where workspace_id <> $1`],
])('a change is seen: %s', async (_what, statement) => {
  if (statement.includes('<> $1')) {
    const mine = workspaceId;
    workspaceId = randomUUID();
    await write('theirs');
    workspaceId = mine;
  }
  expect(await reader.chainHolds(workspaceId)).toBe(true);
  await tamper(statement);
  expect(await reader.chainHolds(workspaceId)).toBe(false);
});

describe('entries that were rewritten', () => {
  /** As the deletion of a person does it: entries lose a word, and a new entry vouches for what they say now. */
  const rewrite = (from: string, to: string): Promise<void> =>
    source.transaction(async (manager) => {
      const of = { workspaceId, actorId: randomUUID(), patterns: [`%${from}%`] };
      const rewritten = await rewriteEntries(manager, of, ({ actor, target, detail }) => ({
        actor: actor.replace(from, to),
        target: target.replace(from, to),
        detail,
      }));
      const note = { workspaceId, actor: { id: null, name: 'Sam' }, action: 'person_deleted' } as const;
      await log.write({ ...note, target: to, detail: { rewritten: { ...rewritten } } }, manager);
    });

  test('are vouched for, also when they are rewritten twice, and say nothing of the former words', async () => {
    await rewrite('Priya Nair', 'Deleted person 1');
    await rewrite('target 2', 'target of Deleted person 2');
    await write('after it');
    expect(await reader.chainHolds(workspaceId)).toBe(true);
    const { rows } = await database.pool.query(
      `select actor, target, salt from audit_log where workspace_id = $1 order by id limit 2`,
      [workspaceId],
    );
    expect(rows).toEqual([
      { actor: 'Deleted person 1', target: 'target 1', salt: null },
      { actor: 'Deleted person 1', target: 'target of Deleted person 2', salt: null },
    ]);
  });

  test.each([
    ['such a row is changed again', `update audit_log set target = 'x' where id = ${nth(2)}`],
    ['another row is changed like that', `update audit_log set salt = null where id = ${nth(6)}`],
    ['what vouches for it is changed', `update audit_rewrites set digest = '' where workspace_id = $1`],
    ['what vouches for it is gone', `delete from audit_rewrites where workspace_id = $1`],
    ['the deletion is gone', `delete from audit_log where workspace_id = $1 and action = 'person_deleted'`],
  ])('a change is seen: %s', async (_what, statement) => {
    await rewrite('Priya Nair', 'Deleted person 1');
    await write('after it');
    expect(await reader.chainHolds(workspaceId)).toBe(true);
    await tamper(statement);
    expect(await reader.chainHolds(workspaceId)).toBe(false);
  });
});

test('what the chain alone cannot show: rows cut off at the end', async () => {
  await tamper(`delete from audit_log where id = ${nth(4)}`);
  expect(await reader.chainHolds(workspaceId)).toBe(true);
});
