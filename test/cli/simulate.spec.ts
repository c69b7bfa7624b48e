import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('without a file the saved cases beside the map are taken; a map that has none says so', async () => {
  const { code, out } = await baton(['simulate', map, '--json']);
  const { cases } = JSON.parse(out) as Simulation;
  expect(code).toBe(0);
  expect(cases.map(({ id }) => id)).toContain('just_above_the_limit');
  expect(cases.find(({ id }) => id === 'lawyer')?.asks[0]).toMatchObject({ rule: 'legal_or_fraud' });
  const alone = await baton(['simulate', file('map.yaml', readFileSync(map, 'utf8'))]);
  expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('found neither') });
});

test.each([
  [{ steps: { triage: 7 } }, 'as the answer of “triage” under “steps”'],
  [{ steps: 5 }, 'Expected answers by step under “steps”.'],
  [{ people: { triage: { choice: 1 } } }, 'as the answer of “triage” under “people”'],
  [{ steps: { triage: { output: {}, confidence: 7 } } }, 'as the answer of “triage” under “steps”'],
  [[1], 'Expected answers under steps, people, messages or children.'],
  [{ step: {} }, 'Expected answers under steps, people, messages or children.'],
])('answers of another shape are named: %j', async (answers, words) => {
  const good = { trigger: message('1', 'Where is it?') };
  const input = file('answers.jsonl', [{ ...good, answers }, good].map((line) => JSON.stringify(line)).join('\n'));
  const inCase = await baton(['simulate', map, '--input', input]);
  expect(inCase).toMatchObject({ code: 1, err: expect.stringContaining(words) });
  const all = await baton(['simulate', map, '--answers', file('answers.json', JSON.stringify(answers))]);
  expect(all).toMatchObject({ code: 2, err: expect.stringContaining(words) });
});

test('a map of today is not rehearsed, and comes first in a comparison', async () => {
  const current = path.join(path.dirname(map), 'current.yaml');
  const rehearsed = await baton(['simulate', current]);
  expect(rehearsed).toMatchObject({ code: 1, err: expect.stringContaining('says how things run today') });
  const compared = await baton(['compare', map, current]);
  expect(compared).toMatchObject({ code: 1, err: expect.stringContaining('name it first') });
});

test('lines that do not fit the map are named and end with 1; an unreadable file ends with 2', async () => {
  const input = file('bad.jsonl', `not json\n{"id": 1}\n${JSON.stringify(message('3', 'Hello'))}\n`);
  const { code, err } = await baton(['simulate', map, '--input', input]);
  expect(code).toBe(1);
  expect(err).toContain('Line 1 was left out: Expected JSON');
  expect(err).toContain('Line 2 was left out:');
  expect((await baton(['simulate', map, '--input', path.join(folder, 'none')])).code).toBe(2);
});

test('cases that do not go as they must are named, and the command ends with 1', async () => {
  const unsure = { steps: { triage: { output: { queue: 'delivery', reason: 'Words' }, confidence: 0.1 } } };
  const lines = [
    { id: 'lawyer', trigger: message('1', 'My lawyer will write.'), must: { stops: 'legal_or_fraud' } },
    { id: 'sure', trigger: message('2', 'Where is it?'), answers: unsure, must: { end: 'done' } },
    { id: 'open', trigger: message('3', 'Where is it?'), must: { end: 'done' } },
  ];
  const written = (list: object[]) => file('must.jsonl', list.map((line) => JSON.stringify(line)).join('\n'));
  const all = await baton(['simulate', map, '--input', written(lines)]);
  expect(all.code).toBe(1);
  expect(all.err).toContain('sure does not go as it must: must end as done, is stopped.');
  expect(all.err).toContain('open cannot be judged: nobody says what “triage” answers');
  expect(all.err).toContain('1 of 3 cases that must go a certain way do.');
  expect((await baton(['simulate', map, '--input', written([lines[0]!, lines[2]!])])).code).toBe(0);
  const odd = await baton(['simulate', map, '--input', written([lines[0]!, { ...lines[1], must: { ends: 'done' } }])]);
  expect(odd).toMatchObject({ code: 1, err: expect.stringContaining('found something else under “must”') });
});
