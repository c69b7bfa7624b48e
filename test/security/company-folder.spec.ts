import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ConnectorError, type Folder } from '@baton/plugin-sdk';
import { openFolder } from '../../backend/src/connectors/outgoing/open-folder.ts';

let outside: string;
let root: string;
let folder: Folder;

beforeEach(() => {
  outside = mkdtempSync(path.join(os.tmpdir(), 'baton-folder-'));
  root = path.join(outside, 'company');
  mkdirSync(root);
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'open.csv'), 'a\r\n1\r\n');
  folder = openFolder(root);
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

async function textOf(name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await folder.read(name)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test.each([
  '../secret.txt',
  'x/../../secret.txt',
  '/etc/passwd',
  './open.csv',
  'x//y',
  '.hidden',
  'a\\..\\secret.txt',
  'nul\u0000.csv',
  'C:secret.txt',
  'x'.repeat(300),
])('the name %j has no way out', async (name) => {
  for (const use of [
    folder.read,
    folder.facts,
    (one: string) => folder.write(one, Buffer.from('x'), { replace: true }),
  ]) {
    const thrown: unknown = await use(name).catch((problem: unknown) => problem);
    expect(ConnectorError.is(thrown) && thrown.code).toBe('invalid_input');
    expect(String(thrown)).not.toContain(outside);
  }
  expect(readFileSync(path.join(outside, 'secret.txt'), 'utf8')).toBe('secret');
});

test('links are followed nowhere inside the folder: not as a file, not as a folder on the way', async () => {
  symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'link.txt'));
  symlinkSync(outside, path.join(root, 'up'));
  for (const name of ['link.txt', 'up/secret.txt']) {
    await expect(folder.read(name)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(folder.append(name, Buffer.from('x'), { bytes: 6 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(folder.write(name, Buffer.from('x'), { replace: true })).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect((await folder.list('')).map(({ name }) => name)).toEqual(['open.csv']);
  expect(readFileSync(path.join(outside, 'secret.txt'), 'utf8')).toBe('secret');
});

test('the company’s folder itself may be a link to where the files are', async () => {
  symlinkSync(root, path.join(outside, 'linked'));
  folder = openFolder(path.join(outside, 'linked'));
  expect(await textOf('open.csv')).toBe('a\r\n1\r\n');
});

test('what is no file is not opened, and does not hold anybody up', async () => {
  execFileSync('mkfifo', [path.join(root, 'pipe.csv')]);
  mkdirSync(path.join(root, 'folder.csv'));
  for (const name of ['pipe.csv', 'folder.csv', 'open.csv/x.csv', 'none.csv']) {
    const thrown: unknown = await folder.read(name).catch((problem: unknown) => problem);
    expect(ConnectorError.is(thrown)).toBe(true);
    expect(String(thrown)).not.toContain(outside);
  }
});

test('a file is written whole, in folders that are made for it, and replaced only when asked', async () => {
  await folder.write('deep/er/new.csv', Buffer.from('one'), { replace: false });
  const again = folder.write('deep/er/new.csv', Buffer.from('two'), { replace: false });
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
  expect(await textOf('deep/er/new.csv')).toBe('one');
  await folder.write('deep/er/new.csv', Buffer.from('two'), { replace: true });
  expect(await textOf('deep/er/new.csv')).toBe('two');
  expect(readdirSync(path.join(root, 'deep/er'))).toEqual(['new.csv']);
});

test('two who add to a file at once: one of them is told', async () => {
  const { bytes } = await folder.facts('open.csv');
  const added = await Promise.allSettled([
    folder.append('open.csv', Buffer.from('2\r\n'), { bytes }),
    folder.append('open.csv', Buffer.from('33\r\n'), { bytes: bytes + 1 }),
  ]);
  expect(added.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await textOf('open.csv')).toBe('a\r\n1\r\n2\r\n');
});
