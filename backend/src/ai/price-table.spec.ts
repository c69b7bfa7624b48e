import { describe, expect, test } from '@jest/globals';
import { costOf, costWords } from './price-table.ts';

const usage = { input: 1_000_000, output: 0, cacheRead: 0, cacheWrite: 0 };

describe('cost of a call', () => {
  test('one million parts of a short prompt cost the list price; a long prompt has its own', () => {
    expect(costOf('claude-sonnet-5-5', usage)).toBe(2);
    expect(costOf('claude-haiku-5-5', { ...usage, input: 100_000 })).toBeCloseTo(0.01, 12);
    expect(costOf('claude-haiku-5-5', { ...usage, input: 100_000, cacheRead: 1 })).toBeCloseTo(0.05 + 0.05 / 1e6, 12);
  });

  test('an unknown model or rate is unknown, not free', () => {
    expect(costOf('llama', usage)).toBeNull();
    expect(costOf('claude-fable-5-1', { ...usage, cacheWrite: 5 })).toBeNull();
    expect(costWords(null)).toBe('cost unknown');
  });
});
