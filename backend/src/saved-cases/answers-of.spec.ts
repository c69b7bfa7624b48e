import { expect, test } from '@jest/globals';
import type { HistoryRow } from '../cases/history-rows.ts';
import { answersOf } from './answers-of.ts';
import { mustInWords, mustOf } from './must-of.ts';
import { pathOf } from './path-of.ts';

const at = new Date('2026-03-02T09:00:00Z');
const row = (seq: number, event: object, ...records: object[]) =>
  ({ seq, at, event, records }) as unknown as HistoryRow;
const done = (step: string, visit: number, output: object, confidence?: number) => ({
  kind: 'step_succeeded',
  step,
  visit,
  output,
  ...(confidence === undefined ? {} : { confidence }),
});

const history = [
  row(1, { kind: 'case_started', trigger: {} }, { type: 'case_started' }),
  row(2, done('sort', 1, { queue: 'a' }, 0.4), {
    type: 'stopped',
    step: 'sort',
    visit: 1,
    data: { ask: 'a1', rule: 'unsure' },
  }),
  row(3, { kind: 'ask_answered', ask: 'a1', choice: 'again', reason: 'Look again.', by: 'sam' }),
  row(4, done('sort', 2, { queue: 'b' }, 0.9)),
  row(5, { kind: 'step_failed', step: 'book', visit: 1, failure: { code: 'vendor_down', message: 'Down.' } }),
  row(6, done('book', 1, { id: 7 }), {
    type: 'task_opened',
    step: 'call',
    visit: 1,
    data: { ask: 'a2', kind: 'task' },
  }),
  row(7, { kind: 'ask_answered', ask: 'a2', choice: 'done', reason: 'Called.', by: 'ana', edits: { note: 'ok' } }),
  row(8, { kind: 'message_received', step: 'reply', visit: 1, message: { text: 'yes' } }),
  row(9, { kind: 'child_finished', step: 'each', visit: 1, output: { total: 2 } }),
];

test('takes the last answer of every visit, decisions by their rule or step', () => {
  expect(answersOf(history)).toEqual({
    steps: {
      sort: [
        { output: { queue: 'a' }, confidence: 0.4 },
        { output: { queue: 'b' }, confidence: 0.9 },
      ],
      book: [{ output: { id: 7 } }],
    },
    people: {
      'sort.unsure': [{ choice: 'again', reason: 'Look again.', by: 'sam' }],
      call: [{ choice: 'done', reason: 'Called.', by: 'ana', edits: { note: 'ok' } }],
    },
    messages: { reply: { message: { text: 'yes' } } },
    children: { each: { output: { total: 2 } } },
  });
});

test('a visit that is not told repeats the one before; the first ones, the first that is known', () => {
  const late = [row(1, done('sort', 2, { n: 2 })), row(2, done('sort', 4, { n: 4 }))];
  expect(answersOf(late).steps?.['sort']).toEqual([2, 2, 2, 4].map((n) => ({ output: { n } })));
});

test('what happened is what must happen', () => {
  expect(mustOf(history, 'done')).toEqual({ stops: 'unsure', end: 'done' });
  expect(mustOf(history.slice(0, 2), 'stopped')).toEqual({ stops: 'unsure' });
  expect(mustInWords({ stops: 'unsure', end: 'done' })).toBe('is stopped by “unsure” and ends as done');
  expect(mustInWords({})).toBe('comes to the same place');
});

test('the path names every visit once, and the end', () => {
  const entered = (step: string, visit: number) => ({ type: 'step_entered', step, visit });
  const told = [
    row(1, {}, { type: 'case_started' }, entered('sort', 1)),
    row(2, {}, { type: 'stopped', step: 'sort', visit: 1 }),
    row(3, {}, entered('sort', 2), entered('book', 1)),
    row(4, {}, { type: 'step_done', step: 'book', visit: 1 }, { type: 'ended', data: { step: 'over' } }),
  ];
  expect(pathOf(told)).toEqual(['sort', 'sort', 'book', 'over']);
});
