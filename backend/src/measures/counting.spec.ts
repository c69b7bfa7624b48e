import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covered, FEWEST, quantile, share, wilson } from './counting.ts';
import type { Span } from './facts.ts';

const partOf = fc
  .integer({ min: FEWEST, max: 500 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('Wilson: 8 of 10 at 90 %, worked out by hand with z = 1.645', () => {
  // (0.8 + 0.13528) / 1.27055 = 0.7361; 1.64485 / 1.27055 * sqrt(0.016 + 0.0067639) = 0.19533
  const [low, high] = wilson(8, 10);
  expect(low).toBeCloseTo(0.5408, 3);
  expect(high).toBeCloseTo(0.9314, 3);
});

test('a range holds its share, stays within 0 and 1, and narrows as the numbers grow', () => {
  fc.assert(
    fc.property(partOf, ([part, n]) => {
      const { value, range } = share(part, n, 'cases');
      const [low, high] = range!;
      const [closeLow, closeHigh] = wilson(part * 10, n * 10);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(value! + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value! - 1e-12);
      expect(closeHigh - closeLow).toBeLessThan(high - low);
    }),
  );
});

test('fewer than ten say nothing', () => {
  expect(share(4, 4, 'cases')).toEqual({ value: null, n: 4, why: 'Too few cases to say: 4 of at least 10.' });
  expect(quantile([], 0.5, 'cases').why).toBe('No cases in this time.');
});

test('a quantile is a value that occurred, with at least its share at or below it', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: FEWEST, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.5, 0.9), (list, q) => {
      const found = quantile(list, q, 'cases').value!;
      expect(list).toContain(found);
      expect(list.filter((value) => value <= found).length).toBeGreaterThanOrEqual(q * list.length - 1e-9);
      expect(list.filter((value) => value < found).length).toBeLessThan(q * list.length);
    }),
  );
});

test('covered time is that of the minutes in any stretch', () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 }))
      .map(([from, length]): Span => [from, from + length]),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const minutes = Array.from({ length: 60 }, (_, at) => list.some(([from, to]) => from <= at && at < to));
      expect(covered(list)).toBe(minutes.filter(Boolean).length);
    }),
  );
});
