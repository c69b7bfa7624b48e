import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileFiles } from './hostile-files.ts';
import { baton } from './run-baton.ts';

const library = path.resolve(import.meta.dirname, '../../process-maps/library');
let folder: string;

beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'baton check '))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

test('no map that ships has anything to fix; those of today have things to look at', async () => {
  const { code, out, err } = await baton(['check', library]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/nothing to fix|0 to fix before publishing/g)?.length).toBeGreaterThanOrEqual(4);
  const redesigned = readdirSync(library).filter((name) => existsSync(path.join(library, name, 'map.yaml')));
  expect(out.match(/map\.yaml: nothing to fix/g)?.length).toBe(redesigned.length);
});

test('every fault is named with its line and column, and the exit code is 1', async () => {
  const source = readFileSync(path.join(library, 'support-triage/map.yaml'), 'utf8');
  const lines = source.split('\n');
  const action = lines.findIndex((line) => /uses: intercom\.create_ticket/.test(line));
  lines[action] = lines[action]!.replace('create_ticket', 'creat_ticket');
  const broken = file('broken/map.yaml', [...lines, 'colour: red'].join('\n'));
  const unknownKey = await baton(['check', broken]);
  expect(unknownKey.code).toBe(1);
  expect(unknownKey.out).toContain(`${broken}:${lines.length + 1}:1  must fix`);
  const unknownAction = await baton(['check', file('broken/map.yaml', lines.join('\n')), '--json']);
  expect(unknownAction.code).toBe(1);
  const { files } = JSON.parse(unknownAction.out) as { files: { findings: { line: number; code: string }[] }[] };
  expect(files[0]?.findings.map(({ line }) => line)).toContain(action + 1);
});

describe('a file that is no map ends with one finding, in one sentence', () => {
  test.each(hostileFiles)('%s', async (name, content) => {
    const { code, out, err } = await baton(['check', file(`${name}.yaml`, content), '--json']);
    const { files } = JSON.parse(out) as { files: { findings: { message: string }[] }[] };
    expect({ code, err, count: files[0]?.findings.length }).toEqual({ code: 1, err: '', count: 1 });
    expect(files[0]?.findings[0]?.message).toMatch(/^[^\n]{10,200}$/);
  });
});

describe('what is not understood is one sentence and exit code 2', () => {
  test.each([
    ['a file that is not there', ['check', 'no/such/map.yaml']],
    ['a folder without maps', ['check', path.resolve(import.meta.dirname)]],
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['check', '--loud', library]],
    ['no file', ['check']],
  ])('%s', async (_, args) => {
    const { code, out, err } = await baton(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).toMatch(/^[^\n]+$/);
  });
});

test('the help names every exit code', async () => {
  const { code, out } = await baton(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/Exit codes: 0 .*; 1 .*; 2 .*\./);
});
