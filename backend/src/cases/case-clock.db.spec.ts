/** What the filters of the list find is what the lines of the list say. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CaseFlag } from '@baton/contract';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { clockOf } from './case-clock.ts';
import { countCases, listCases, type CaseRowView } from './case-rows.ts';

const HOUR = 3_600_000;
let database: TestDatabase;
const [company, map, version, sam] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  database = await openTestDatabase();
  const { pool } = database;
  await pool.query(`insert into workspaces (id, name) values ($1, 'x')`, [company]);
  await pool.query(`insert into people (id, workspace_id, name, email) values ($1, $2, 'Sam', 's@example.com')`, [
    sam,
    company,
  ]);
  await pool.query(`insert into maps (id, workspace_id, slug, title) values ($1, $2, 'intake', 'Intake')`, [
    map,
    company,
  ]);
  await pool.query(
    `insert into map_versions (id, workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, 1, '', '{}', 'x')`,
    [version, company, map],
  );
});

afterAll(() => database.close());

/** Hours from now; undefined = the case has none. `within`: the time to answer. */
interface Given {
  ended?: boolean;
  asks?: { deadline: number; within: number; level?: string }[];
  due?: number;
  near?: number;
  /** The commit that it was silent after; the case is at 3. */
  silentAt?: number;
  follows?: boolean;
}

async function add(title: string, { ended = false, asks = [], due, near, silentAt, follows }: Given): Promise<void> {
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(
    `insert into cases (workspace_id, map_id, map_version_id, title, status, state, seq, finished_at)
     values ($1, $2, $3, $4, 'running', '{"tokens":[]}', 3, case when $5 then now() end) returning id::text`,
    [company, map, version, title, ended],
  );
  const id = rows[0]!.id;
  const at = (hours: number) => new Date(Date.now() + hours * HOUR);
  for (const [n, { deadline, within, level = 'owner' }] of asks.entries()) {
    await pool.query(
      `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, question, evidence, choices, holder_id, deadline, answer_within_ms, level)
       values ($1, $2, $3, $4, 'stop', 'sort', '?', '{}', '[]', $5, $6, $7, $8)`,
      [id, `a${n}`, company, map, sam, at(deadline), within * HOUR, level],
    );
  }
  if (due !== undefined) {
    await pool.query(`insert into case_promises (case_id, workspace_id, due_at, nearly_at) values ($1, $2, $3, $4)`, [
      id,
      company,
      at(due),
      at(near ?? due - 1),
    ]);
  }
  if (silentAt !== undefined) {
    await pool.query(
      `insert into case_silences (case_id, seq, workspace_id, step, since, found_at) values ($1, $2, $3, 'sort', now(), now())`,
      [id, silentAt, company],
    );
  }
  if (follows !== undefined) {
    await pool.query(`insert into case_followers (case_id, person_id, workspace_id, follows) values ($1, $2, $3, $4)`, [
      id,
      sam,
      company,
      follows,
    ]);
  }
}

async function lines(flag?: CaseFlag): Promise<CaseRowView[]> {
  const given = [company, null, null, null, null, '', sam];
  const { rows } = await database.pool.query<CaseRowView>(listCases(false, flag), [...given, null, 100]);
  const { rows: counted } = await database.pool.query<{ total: number }>(countCases(false, flag), given);
  expect(counted[0]?.total).toBe(rows.length);
  return rows;
}

test('late, nearly late and silent mean the same in a filter as on a line', async () => {
  await add('calm', { asks: [{ deadline: 5, within: 8 }], due: 9 });
  await add('answer is over', { asks: [{ deadline: -1, within: 8 }] });
  await add('went to the backup', { asks: [{ deadline: 7, within: 8, level: 'backup' }] });
  await add('the other question went to the backup', {
    asks: [
      { deadline: 6, within: 8 },
      { deadline: 7, within: 8, level: 'backup' },
    ],
  });
  await add('answer is near', { asks: [{ deadline: 0.9, within: 8 }] });
  await add('more than an hour is not near', { asks: [{ deadline: 1.1, within: 80 }] });
  await add('promise is over', { due: -1 });
  await add('promise is near', { due: 5, near: -1, asks: [{ deadline: 7, within: 8 }] });
  await add('near and late', { due: 5, near: -1, asks: [{ deadline: -1, within: 8 }] });
  await add('silent', { silentAt: 3 });
  await add('was silent before', { silentAt: 2 });
  await add('ended', { ended: true, due: -5, silentAt: 3, follows: true });
  await add('followed', { follows: true });
  await add('not any more', { follows: false });

  const all = (await lines()).map((row) => ({ title: row.title, clock: clockOf(row, Date.now()) }));
  const titles = async (flag: CaseFlag) => (await lines(flag)).map(({ title }) => title);
  const say = (found: (clock: ReturnType<typeof clockOf>) => boolean) =>
    all.filter(({ clock }) => found(clock)).map(({ title }) => title);
  expect(await titles('late')).toEqual(say((clock) => clock.lateness === 'late'));
  expect(await titles('nearly')).toEqual(say((clock) => clock.lateness === 'nearly'));
  expect(await titles('silent')).toEqual(say((clock) => clock.silentSince !== null));
  expect(await titles('late')).toEqual([
    'near and late',
    'promise is over',
    'the other question went to the backup',
    'went to the backup',
    'answer is over',
  ]);
  expect(await titles('nearly')).toEqual(['promise is near', 'answer is near']);
  expect(await titles('silent')).toEqual(['silent']);
  expect(await titles('followed')).toEqual(['followed', 'ended']);
  expect(all.find(({ title }) => title === 'promise is near')?.clock.dueIs).toBe('promise');
  expect(all.find(({ title }) => title === 'calm')?.clock.dueIs).toBe('answer');
});
