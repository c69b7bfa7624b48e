import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMap } from '../format/read-map.ts';
import { judgeStops, type PastCase } from './judge-stops.ts';

const text = readFileSync(new URL('../../library/support-triage/map.yaml', import.meta.url), 'utf8');
const none = { connectors: {} };

let count = 0;
/** A case that came to the triage; `sure` absent = it was stopped before the answer came. */
function past(message: string, sure?: number, amount?: string): PastCase {
  count += 1;
  return {
    id: String(count),
    title: message,
    trigger: { id: `M-${count}`, text: message, ...(amount ? { amount: { amount, currency: 'USD' } } : {}) },
    visited: ['triage'],
    gave: sure === undefined ? {} : { triage: { output: { queue: 'billing', reason: 'Sure.' }, confidence: sure } },
  };
}

const cases = [past('Where is it?', 0.95), past('My lawyer calls.'), past('A bill', 0.6, '500.01'), past('Hm', 0.84)];

describe('how many past cases a stop rule would have stopped', () => {
  test('each rule is asked about every case that came to its step', () => {
    expect(judgeStops(readMap(text), none, 'triage', cases)).toEqual([
      { of: 4, stopped: 1, unknown: 0 },
      { of: 4, stopped: 1, unknown: 0 },
      { of: 4, stopped: 2, unknown: 1 },
    ]);
  });

  test('a changed rule has another count, and cases that never came there do not count', () => {
    const stricter = text.replace('confidence < 0.85', 'confidence < 0.99');
    const elsewhere: PastCase = { ...past('Elsewhere', 0.1), visited: ['find_contact'] };
    expect(judgeStops(readMap(stricter), none, 'triage', [...cases, elsewhere])[2]).toEqual({
      of: 4,
      stopped: 3,
      unknown: 1,
    });
  });

  test('a rule that fails on a case stops it, as in a real one', () => {
    const odd: PastCase = { ...past('Odd', 0.95), trigger: { id: 'M', text: 'Odd', amount: 'a lot' } };
    expect(judgeStops(readMap(text), none, 'triage', [odd])[1]).toEqual({ of: 1, stopped: 1, unknown: 0 });
  });

  test('nothing is said of a rule that cannot be read, of a broken map, and of a step without rules', () => {
    const vague = text.replace('confidence < 0.85', 'confidence is low');
    expect(judgeStops(readMap(vague), none, 'triage', cases)[2]).toBeUndefined();
    expect(judgeStops(readMap(text.replace('format: 1', 'format: 1\nodd: 1')), none, 'triage', cases)).toEqual([]);
    expect(judgeStops(readMap(text), none, 'find_contact', cases)).toEqual([]);
    expect(judgeStops(readMap(text), none, 'nowhere', cases)).toEqual([]);
  });
});
