import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jaroWinkler } from './jaro-winkler.ts';

test('the published examples', () => {
  const rounded = (a: string, b: string): number => Math.round(jaroWinkler(a, b) * 1000) / 1000;
  expect([
    rounded('martha', 'marhta'),
    rounded('dwayne', 'duane'),
    rounded('dixon', 'dicksonx'),
    rounded('abc', 'xyz'),
  ]).toEqual([0.961, 0.84, 0.813, 0]);
});

test('is between 0 and 1, and 1 for equal texts', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const score = jaroWinkler(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-12);
      expect(jaroWinkler(a, a)).toBeCloseTo(1, 12);
    }),
  );
});
