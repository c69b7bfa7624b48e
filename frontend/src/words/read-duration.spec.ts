import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDuration } from './duration.ts';
import { readDuration } from './read-duration.ts';

test.each([
  ['20 min', 'PT20M'],
  ['1 h 30 min', 'PT1H30M'],
  ['1.5 h', 'PT1H30M'],
  ['2 days', 'P2D'],
  ['2d', 'P2D'],
  ['1 week', 'P7D'],
  ['90 seconds', 'PT1M30S'],
  ['pt4h', 'PT4H'],
])('%s is %s', (words, iso) => expect(readDuration(words)).toBe(iso));

test.each(['', '20', 'soon', '20 min or so', '-1 h', 'P', '0 h'])('"%s" is no length of time', (words) =>
  expect(readDuration(words)).toBeUndefined(),
);

test('what is shown of a length of time is read as the same length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 23 }), (days, hours) => {
      const iso = `P${days}D${hours ? `T${hours}H` : ''}`;
      expect(readDuration(isoDuration(iso))).toBe(iso);
    }),
  );
});
