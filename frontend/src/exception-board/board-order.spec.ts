import { describe, expect, test } from '@jest/globals';
import type { AskLine, AskList } from '@baton/contract';
import { countsSentence, neighbour, nextOpen } from './board-order.ts';
import { lineFor } from './line-for.ts';

const line = (caseId: string, state: AskLine['state'] = 'open'): AskLine => lineFor(caseId, { state });

const list: AskList = {
  waiting: [line('1'), line('2')],
  inProgress: [line('3', 'acknowledged')],
  answeredToday: [line('4', 'answered')],
  counts: { waiting: 2, inProgress: 1, answeredToday: 1, withBackup: 0 },
  next: null,
};
const key = (caseId: string) => ({ caseId, askId: 'a1' });
describe('walking the board', () => {
  test('J and K go line by line and stay at the ends', () => {
    expect(neighbour(list, null, 1)?.caseId).toBe('1');
    expect(neighbour(list, key('1'), 1)?.caseId).toBe('2');
    expect(neighbour(list, key('1'), -1)?.caseId).toBe('1');
    expect(neighbour(list, key('4'), 1)?.caseId).toBe('4');
    expect(neighbour(list, key('gone'), 1)?.caseId).toBe('1');
    expect(neighbour({ ...list, waiting: [], inProgress: [], answeredToday: [] }, null, 1)).toBeUndefined();
  });

  test('after an answer comes the most urgent open line', () => {
    expect(nextOpen(list, key('1'))?.caseId).toBe('2');
    expect(nextOpen({ ...list, waiting: [], inProgress: [] }, key('1'))).toBeUndefined();
  });
});

test('the counts read as a sentence', () => {
  expect(countsSentence({ waiting: 3, inProgress: 2, answeredToday: 9, withBackup: 1 })).toBe(
    '3 waiting, 2 in progress, 1 with the backup',
  );
  expect(countsSentence({ waiting: 0, inProgress: 0, answeredToday: 9, withBackup: 0 })).toBe('Nothing waits');
});
