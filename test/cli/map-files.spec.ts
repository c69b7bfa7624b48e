import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { baton } from './run-baton.ts';

const root = path.resolve(import.meta.dirname, '../..');
const library = path.join(root, 'process-maps/library');
const triage = path.join(library, 'support-triage');
let folder: string;

beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'baton-files-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const written = path.join(folder, name);
  writeFileSync(written, text);
  return written;
}

const map = readFileSync(path.join(triage, 'map.yaml'), 'utf8');

describe('baton fmt', () => {
  test('the maps that ship are in the one layout', async () => {
    expect(await baton(['fmt', library, '--check'])).toMatchObject({ code: 0, out: '' });
  });

  test('it is stable, keeps every comment, and the map means the same', async () => {
    const untidy = file(
      'untidy.yaml',
      map.replaceAll('\n  ', '\n      ').replace('format: 1', '# why\nformat:   1 # one'),
    );
    expect((await baton(['fmt', untidy])).code).toBe(0);
    const once = readFileSync(untidy, 'utf8');
    expect(once).toContain('# why\nformat: 1 # one');
    for (const comment of map.match(/# .*$/gm) ?? []) expect(once).toContain(comment);
    expect(await baton(['fmt', untidy])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(untidy, 'utf8')).toBe(once);
  });

  test.each([
    ['no YAML', 'format: [1'],
    ['an unknown key', map.replace('format: 1', 'format: 1\nfromat: 2')],
    ['bytes', '\u0000\ufffd'],
  ])('a file that is wrong (%s) is told and stays as it is', async (_, text) => {
    const wrong = file('wrong.yaml', text);
    const { code, out, err } = await baton(['fmt', wrong]);
    expect(code).toBe(1);
    expect(out + err).toContain('wrong.yaml:');
    expect(readFileSync(wrong, 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('baton compare', () => {
  test('today and redesigned: words, or data', async () => {
    const both = [path.join(triage, 'current.yaml'), path.join(triage, 'map.yaml')];
    const words = await baton(['compare', ...both]);
    expect(words).toMatchObject({ code: 0, err: '' });
    const { words: told } = JSON.parse((await baton(['compare', ...both, '--json'])).out) as { words: string[] };
    expect(words.out.trim()).toBe(told.join('\n').trim());
    expect(told.join(' ')).toMatch(/handoffs/i);
  });

  test('two versions: every place where a case can stand has its verdict', async () => {
    const newer = file('newer.yaml', map.replace('confidence < 0.85', 'confidence < 0.9'));
    const { code, out } = await baton(['compare', path.join(triage, 'map.yaml'), newer, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ moves: expect.anything() });
  });

  test('a map that cannot be read is refused with its place', async () => {
    const broken = file('broken.yaml', map.replace('format: 1', 'format: one'));
    const { code, err } = await baton(['compare', path.join(triage, 'map.yaml'), broken]);
    expect(code).toBe(1);
    expect(err).toMatch(/broken\.yaml:\d+:\d+/);
  });
});

test('baton docs: the committed pages are those of the language', async () => {
  expect(await baton(['docs', '--check'])).toMatchObject({ code: 0, out: '' });
});

test('baton check --watch: says again after a change, also of a file that is broken for a moment', async () => {
  const watched = path.join(folder, 'watched');
  cpSync(triage, watched, { recursive: true });
  const target = path.join(watched, 'map.yaml');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'backend/scripts/baton.mjs'), 'check', '--watch', watched], {
    env,
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => void (said += piece.toString()));
  const hears = async (words: string) => {
    while (!said.includes(words)) await new Promise((resolve) => void child.stdout.once('data', resolve));
    said = '';
  };
  try {
    await hears('map.yaml: nothing to fix');
    writeFileSync(target, map.replace('format: 1', 'format: one'));
    await hears('must fix');
    writeFileSync(target, map);
    await hears('map.yaml: nothing to fix');
  } finally {
    child.kill();
  }
}, 60_000);
