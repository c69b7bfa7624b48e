import { expect, test } from '@jest/globals';
import type { ChildGroup } from '@baton/contract';
import { groupWords } from './family-words.ts';

const group = (counts: Partial<ChildGroup>): ChildGroup => ({
  key: 'pay:1',
  step: 'pay',
  stepTitle: 'Pay',
  called: false,
  waits: true,
  total: 247,
  ended: 0,
  done: 0,
  declined: 0,
  cancelled: 0,
  stopped: 0,
  queued: 0,
  first: [],
  ...counts,
});

test('says how many have ended, how, and what the others wait for', () => {
  expect(groupWords(group({ ended: 12, done: 11, declined: 1, stopped: 2, queued: 180 }))).toBe(
    '12 of 247 have ended: 11 done, 1 declined. 2 wait for a person, 180 have not begun.',
  );
});

test('of one case that is handed over', () => {
  expect(groupWords(group({ total: 1, called: true, waits: false, stopped: 1 }))).toBe(
    '0 of 1 has ended. 1 waits for a person. Handed over: this case does not wait.',
  );
});
