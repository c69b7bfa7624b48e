import { describe, expect, test } from '@jest/globals';
import type { AskLine, AskList } from '@baton/contract';
import { countsSentence, inOrder, neighbour, nextOpen, withAnswer } from './board-order.ts';

const line = (caseId: string, state: AskLine['state'] = 'open'): AskLine => ({
  caseId,
  askId: 'a1',
  kind: 'stop',
  state,
  question: 'Accept?',
  rule: 'Amount is over $10,000',
  caseTitle: 'A case',
  map: { slug: 'm', title: 'Map' },
  step: { id: 's', title: 'Step' },
  owner: { id: 'p1', name: 'Priya Nair' },
  backup: null,
  level: 'owner',
  openedAt: '2026-11-21T09:00:00Z',
  deadline: '2026-11-21T11:00:00Z',
  answerWithinMs: 7_200_000,
  answered: null,
  sample: true,
  sandbox: false,
});

const list: AskList = {
  waiting: [line('1'), line('2')],
  inProgress: [line('3', 'acknowledged')],
  answeredToday: [line('4', 'answered')],
  counts: { waiting: 2, inProgress: 1, answeredToday: 1, withBackup: 0 },
};
const key = (caseId: string) => ({ caseId, askId: 'a1' });
const answered = {
  by: { id: 'p1', name: 'Priya Nair' },
  at: '2026-11-21T10:00:00Z',
  choice: 'yes',
  choiceLabel: 'Accept',
  reason: 'As before.',
};

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

describe('an answer on its way', () => {
  test('moves the line to the answered ones, whole and once', () => {
    const after = withAnswer(list, key('3'), answered);
    expect(inOrder(after).map((one) => one.caseId)).toEqual(['1', '2', '3', '4']);
    expect(after.answeredToday[0]).toEqual({ ...line('3'), state: 'answered', answered });
    expect(after.counts).toEqual({ waiting: 2, inProgress: 0, answeredToday: 2, withBackup: 0 });
  });

  test('changes nothing for a line that is not open here', () => {
    expect(withAnswer(list, key('4'), answered)).toBe(list);
    expect(withAnswer(list, key('gone'), answered)).toBe(list);
  });
});

test('the counts read as a sentence', () => {
  expect(countsSentence({ waiting: 3, inProgress: 2, answeredToday: 9, withBackup: 1 })).toBe(
    '3 waiting, 2 in progress, 1 with the backup',
  );
  expect(countsSentence({ waiting: 0, inProgress: 0, answeredToday: 9, withBackup: 0 })).toBe('Nothing waits');
});
