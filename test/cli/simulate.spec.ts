import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Simulation } from '@baton/process-maps';
import { baton } from './run-baton.ts';

const map = path.resolve(import.meta.dirname, '../../process-maps/library/support-triage/map.yaml');
let folder: string;

beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'baton-simulate-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const written = path.join(folder, name);
  writeFileSync(written, text);
  return written;
}

const message = (id: string, text: string) => ({ id, text, email: 'kim@example.com', name: 'Kim' });

test('saved cases are rehearsed, and what none of them exercises is named', async () => {
  const answered = {
    steps: { triage: { output: { queue: 'delivery', reason: 'Asks where it is.' }, confidence: 0.99 } },
  };
  const lines = [
    { id: 'plain', trigger: message('1', 'Where is it?'), answers: answered },
    message('2', 'My lawyer will write.'),
  ];
  const input = file('cases.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, out } = await baton(['simulate', map, '--input', input, '--json']);
  const { cases, coverage, calls } = JSON.parse(out) as Simulation;
  expect(code).toBe(0);
  expect(cases.map(({ id }) => id)).toEqual(['plain', 'line 2']);
  expect(cases[0]?.path).toContain('create_ticket');
  expect(calls).toMatchObject({ 'intercom.create_ticket': 1 });
  expect(cases[1]).toMatchObject({ status: 'stopped' });
  expect(coverage.never.choices).toContain('triage.unsure.close');
});

test('lines that do not fit the map are named and end with 1; an unreadable file ends with 2', async () => {
  const input = file('bad.jsonl', `not json\n{"id": 1}\n${JSON.stringify(message('3', 'Hello'))}\n`);
  const { code, err } = await baton(['simulate', map, '--input', input]);
  expect(code).toBe(1);
  expect(err).toContain('Line 1 was left out: Expected JSON');
  expect(err).toContain('Line 2 was left out:');
  expect((await baton(['simulate', map, '--input', path.join(folder, 'none')])).code).toBe(2);
});
