import { describe, expect, test } from '@jest/globals';
import type { SimulatedAsk } from '@baton/process-maps';
import { TRIGGER } from '../editing-store.ts';
import { keptCase, markOf, movesOf, savedOf } from './rehearsal.ts';

const call = (step: string, key: string) => ({ step, connector: 'crm', action: 'find', input: {}, key });
const ask = (step: string): SimulatedAsk => ({
  id: step,
  step,
  kind: 'stop',
  question: 'Go on?',
  ownerRole: 'lead',
  level: 'owner',
});
const result = {
  status: 'stopped' as const,
  path: ['find', 'read', 'find', 'check'],
  calls: [call('find', '1'), call('find', '2')],
  asks: [ask('check')],
  madeUp: ['read'],
};

describe('the moves of a rehearsal', () => {
  test('begin at the trigger, and every visit of a step has its own call', () => {
    const moves = movesOf(result);
    expect(moves.map(({ step }) => step)).toEqual([TRIGGER, 'find', 'read', 'find', 'check']);
    expect(moves.map(({ calls }) => calls.map(({ key }) => key))).toEqual([[], ['1'], [], ['2'], []]);
    expect(moves[4]!.asks).toHaveLength(1);
    expect(moves[2]!.madeUp).toBe(true);
  });

  test('mark the step that has the baton and those that had it', () => {
    const watching = { moves: movesOf(result), at: 2 };
    expect(['find', 'read', 'check'].map((step) => markOf(step, watching))).toEqual(['been', 'here', undefined]);
    expect(markOf('find', { moves: [], at: -1 })).toBeUndefined();
  });

  test('a saved case says itself how it is answered, until somebody answers otherwise', () => {
    const answers = { steps: { read: { output: 1 } }, people: { check: { choice: 'no' }, pay: { choice: 'yes' } } };
    expect(keptCase({ id: 's', trigger: {}, answers }, { check: { choice: 'ok' } }).answers).toEqual({
      steps: { read: { output: 1 } },
      people: { check: { choice: 'ok' }, pay: { choice: 'yes' } },
    });
  });

  test('a past case answers as it did then', () => {
    const gave = { read: { output: { queue: 'a' }, confidence: 0.5 } };
    const saved = savedOf({ id: '7', title: '', trigger: { id: 'M' }, visited: [], gave }, { check: { choice: 'ok' } });
    expect(saved).toMatchObject({
      id: '7',
      answers: { steps: gave, messages: { read: { message: { queue: 'a' } } }, people: { check: { choice: 'ok' } } },
    });
  });
});
