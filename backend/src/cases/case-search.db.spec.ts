import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { countCases, listCases } from './case-rows.ts';
import { readSearch } from './read-search.ts';

let database: TestDatabase;
let pool: pg.Pool;
const company = randomUUID();
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await openTestDatabase();
  pool = database.pool;
  for (const workspace of [company, randomUUID()]) {
    const [map, version, sam] = [randomUUID(), randomUUID(), randomUUID()];
    await pool.query(`insert into workspaces (id, name) values ($1, 'x')`, [workspace]);
    await pool.query(
      `insert into people (id, workspace_id, name, email) values ($1, $2, 'Sam Okafor', 's@example.com')`,
      [sam, workspace],
    );
    await pool.query(`insert into maps (id, workspace_id, slug, title) values ($1, $2, 'intake', 'Intake')`, [
      map,
      workspace,
    ]);
    await pool.query(
      `insert into map_versions (id, workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, $3, 1, '', '{}', 'x')`,
      [version, workspace, map],
    );
    const add = async (title: string, trigger: unknown) => {
      const { rows } = await pool.query<{ id: string }>(
        `insert into cases (workspace_id, map_id, map_version_id, title, status, state) values ($1, $2, $3, $4, 'done', '{"tokens":[]}') returning id::text`,
        [workspace, map, version, title],
      );
      const event = JSON.stringify({ kind: 'case_started', trigger });
      await pool.query(
        `insert into case_events (case_id, seq, workspace_id, event, records) values ($1, 1, $2, $3, '[]')`,
        [rows[0]!.id, workspace, event],
      );
      if (workspace === company) ids[title] = rows[0]!.id;
      return rows[0]!.id;
    };
    await add('Millpond Print: a lift', {
      email: 'hello@oak-street.example',
      lines: [{ sku: 'AB-771' }, { sku: 'CD' }],
      amount: 1250,
    });
    const asked = await add('Große Straße 5', 'only text');
    await add('Nothing else', { deep: { deeper: ['Zürich'] }, text: 'x'.repeat(300_000) });
    await pool.query(
      `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, question, evidence, choices, holder_id, deadline, answer_within_ms)
       values ($1, 'a1', $2, $3, 'stop', 'sort', '?', '{}', '[]', $4, now(), 1)`,
      [asked, workspace, map, sam],
    );
  }
});

afterAll(() => database.close());

async function found(text: string): Promise<string[]> {
  const { searching, number, words } = readSearch(text);
  const given = [company, null, null, null, number, words, null];
  const { rows } = await pool.query<{ title: string }>(listCases(searching), [...given, null, 50]);
  const counted = await pool.query<{ total: number }>(countCases(searching), given);
  expect(counted.rows[0]?.total).toBe(rows.length);
  return rows.map(({ title }) => title);
}

const [print, street, nothing] = ['Millpond Print: a lift', 'Große Straße 5', 'Nothing else'];

test.each([
  ['', [nothing, street, print]],
  ['mill', [print]],
  ['print millpond', [print]],
  ['oak', [print]],
  ['ab-771', [print]],
  ['1250', [print]],
  ['straße', [street]],
  ['only', [street]],
  ['okafor', [street]],
  ['ZÜRICH', [nothing]],
  ['mill zürich', []],
  ["'; drop table cases; --", []],
  [`& | ! :* ' \\ <->`, []],
  ['???', []],
  ['illpond', []],
])('%j finds %j', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('a number finds its case, and nothing of another company', async () => {
  expect(await found(ids[street]!)).toEqual([street]);
  const { rows } = await pool.query<{ id: string }>('select id::text from cases where workspace_id <> $1 limit 1', [
    company,
  ]);
  expect(await found(rows[0]!.id)).toEqual([]);
});
