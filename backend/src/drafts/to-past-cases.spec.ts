import { expect, test } from '@jest/globals';
import type { PastCaseRow } from './past-case-rows.ts';
import { toPastCases } from './to-past-cases.ts';

const at = new Date('2026-11-20T10:00:00Z');
const row = (id: string, part: Partial<PastCaseRow>): PastCaseRow => ({
  id,
  title: `Case ${id}`,
  at,
  event: null,
  came: [],
  ...part,
});
const token = 't1';

test('a case is its beginning, the steps that it came to and what each gave the last time', () => {
  const rows = [
    row('2', { event: { kind: 'case_started', trigger: { id: 'M-2' } }, came: ['triage'] }),
    row('2', {
      event: { kind: 'step_succeeded', token, step: 'triage', visit: 1, output: { queue: 'a' }, confidence: 0.5 },
    }),
    row('2', {
      event: { kind: 'step_succeeded', token, step: 'triage', visit: 2, output: { queue: 'b' } },
      came: ['triage', 'wait'],
    }),
    row('2', { event: { kind: 'message_received', token, step: 'wait', visit: 1, message: { text: 'Yes' } } }),
  ];
  expect(toPastCases(rows)).toEqual([
    {
      id: '2',
      title: 'Case 2',
      at: '2026-11-20T10:00:00.000Z',
      trigger: { id: 'M-2' },
      visited: ['triage', 'wait'],
      gave: { triage: { output: { queue: 'b' } }, wait: { output: { text: 'Yes' } } },
    },
  ]);
});

test('a case whose beginning is gone is left out', () => {
  expect(toPastCases([row('1', { came: ['triage'] })])).toEqual([]);
});
