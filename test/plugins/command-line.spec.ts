import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { publishUse } from './publish-use.ts';
import { runBaton } from './packages.ts';

let database: TestDatabase;
let home: string;
let workspaceId: string;
const id = 'acme_books';

beforeAll(async () => {
  database = await openTestDatabase();
  home = mkdtempSync(path.join(os.tmpdir(), 'baton-command-line-'));
  const made = await database.pool.query<{ id: string }>(`insert into workspaces (name) values ('Alder') returning id`);
  workspaceId = made.rows[0]!.id;
});

afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true });
});

const plugin = (...args: string[]) =>
  runBaton(['plugin', ...args], { DATABASE_URL: database.url, BATON_HOME: path.join(home, 'data') });

const sources = () => path.join(home, 'connector-acme-books');

async function packed(): Promise<{ file: string; integrity: string; version: string }> {
  const { code, text } = await plugin('pack', sources(), '--to', home, '--json');
  expect({ code, text }).toMatchObject({ code: 0 });
  return JSON.parse(text) as { file: string; integrity: string; version: string };
}

/** The same sources as another version, with an action under another name. */
function renameAction(version: string): void {
  const [manifest, index] = ['package.json', 'src/index.ts'].map((name) => path.join(sources(), name)) as [
    string,
    string,
  ];
  const change = (file: string, from: string | RegExp, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  change(manifest, /"version": "[^"]+"/, `"version": "${version}"`);
  change(index, /version: '[^']+'/, `version: '${version}'`);
  change(index, 'create_item: createItem', 'make_item: createItem');
}

test('a connector is made, tested and packed; the same sources give the same bytes', async () => {
  expect(await plugin('new', 'Acme Books', '--in', home)).toMatchObject({ code: 0 });
  const tested = await plugin('test', sources());
  expect(tested).toMatchObject({ code: 0, text: expect.stringMatching(/Test kit: \d+ passed, 0 failed\./) });
  expect((await packed()).integrity).toBe((await packed()).integrity);
});

test('it is looked at, installed, listed, switched, upgraded and removed', async () => {
  const first = await packed();
  const other = await plugin('install', first.file, '--integrity', `sha512-${'A'.repeat(86)}==`);
  expect(other).toMatchObject({ code: 1, text: expect.stringContaining('not the one that was agreed to') });
  expect((await plugin('upgrade', first.file)).text).toMatch(/No plugin “acme_books” is installed/);
  const installed = await plugin('install', first.file, '--integrity', first.integrity);
  expect(installed).toMatchObject({ code: 0, text: expect.stringContaining('Installed.') });
  const { plugins } = JSON.parse((await plugin('list', '--json')).text) as { plugins: object[] };
  expect(plugins).toMatchObject([{ id, version: '0.1.0', enabled: true, integrity: first.integrity }]);
  expect(await plugin('disable', id)).toMatchObject({ code: 0, text: 'acme_books is disabled.\n' });
  expect(await plugin('enable', id)).toMatchObject({ code: 0, text: 'acme_books is enabled.\n' });

  await publishUse(database.pool, workspaceId, { title: 'Stock', connector: id, action: 'create_item' });
  renameAction('0.2.0');
  const { file } = await packed();
  const seen = await plugin('upgrade', file, '--preview');
  expect(seen).toMatchObject({ code: 0, text: expect.stringContaining('no longer offered. Used by “Stock”.') });
  const refused = await plugin('upgrade', file);
  expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('“Stock” would stop') });
  expect(await plugin('upgrade', file, '--accept-stops')).toMatchObject({ code: 0 });
  expect((await plugin('upgrade', file)).text).toMatch(/0\.2\.0 is installed already/);
  expect((await plugin('remove', id)).text).toMatch(/“Stock” uses “acme_books”/);
  await database.pool.query('truncate map_versions, maps cascade');
  expect(await plugin('remove', id)).toMatchObject({ code: 0 });
  expect((await plugin('list')).text).toMatch(/No plugin is installed/);
});

test.each([
  ['./nothing.tgz', /Expected a \.tgz file, a plugin's folder, or the name of an npm package/],
  ['acme@latest', /Expected an exact version/],
])('%s is refused in one sentence', async (what, why) => {
  const { code, text } = await plugin('install', what);
  expect({ code, lines: text.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  expect(text).toMatch(why);
});
