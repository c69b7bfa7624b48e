import { expect, test } from '@jest/globals';
import { verdictWords } from './verdict-words.ts';

test('says of how many, and when it cannot know', () => {
  expect(verdictWords({ of: 112, stopped: 7, unknown: 0 })).toBe(
    '7 of the last 112 cases that came here would have stopped.',
  );
  expect(verdictWords({ of: 112, stopped: 7, unknown: 12 })).toBe(
    '7 of the last 100 cases that came here would have stopped. Of 12 more what it reads was not recorded.',
  );
  expect(verdictWords({ of: 0, stopped: 0, unknown: 0 })).toContain('nobody knows');
  expect(verdictWords({ of: 1, stopped: 0, unknown: 1 })).toContain('1 case came here before');
  expect(verdictWords({ of: 1, stopped: 0, unknown: 0 })).toBe('The only case that came here would not have stopped.');
  expect(verdictWords({ of: 1, stopped: 1, unknown: 0 })).toBe('The only case that came here would have stopped.');
  expect(verdictWords(undefined)).toContain('once the rule can be read');
});
