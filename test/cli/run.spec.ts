import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { baton } from './run-baton.ts';

const triage = path.resolve(import.meta.dirname, '../../process-maps/library/support-triage');

interface Result {
  line: number;
  status?: string;
  owner?: string | null;
  refused?: string;
}

test('each saved message comes to rest: done, or in front of one person; a line that does not fit is told so', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton run '));
  const input = path.join(folder, 'messages.jsonl');
  writeFileSync(
    input,
    [
      '{"id": "1", "text": "Where is my order? The espresso machine should have been here on Tuesday."}',
      '{"id": "2", "text": "I will call my lawyer about this contract."}',
      '{"id": "3"}',
      'not JSON',
    ].join('\n'),
  );
  const past = `triage=${path.join(triage, 'samples/past-messages.jsonl')}`;
  const { code, out, err } = await baton([
    'run',
    path.join(triage, 'map.yaml'),
    '--input',
    input,
    '--past',
    past,
    '--json',
  ]);
  rmSync(folder, { recursive: true, force: true });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const results = JSON.parse(out) as Result[];
  expect(results).toMatchObject([
    { line: 1, status: 'done', owner: null },
    { line: 2, status: 'stopped', owner: 'Operations lead' },
    { line: 3, refused: expect.stringContaining('text') },
    { line: 4, refused: expect.stringContaining('JSON') },
  ]);
});

test('without past answers the built-in rules are unsure, and a person is asked', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton run '));
  const input = path.join(folder, 'one.jsonl');
  writeFileSync(input, '{"id": "1", "text": "Where is my order?"}\n');
  const { code, out } = await baton(['run', path.join(triage, 'map.yaml'), '--input', input, '--json']);
  rmSync(folder, { recursive: true, force: true });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ status: 'stopped', owner: 'Support lead', step: 'triage' }]);
});

test('a trial leaves nothing behind', async () => {
  const before = readdirSync(os.tmpdir()).filter((name) => name.startsWith('baton-trial-'));
  const { code } = await baton(['run', path.join(triage, 'map.yaml'), '--input', path.join(triage, 'no-such-file')]);
  expect(code).toBe(2);
  expect(readdirSync(os.tmpdir()).filter((name) => name.startsWith('baton-trial-') && !before.includes(name))).toEqual(
    [],
  );
});
