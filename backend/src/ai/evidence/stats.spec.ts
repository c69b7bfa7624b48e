import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betaBelow, binomialAtMost, lnGamma, lowerLimit, reviewsNeeded, upperLimit, wilson } from './stats.ts';

/** Oracle without any of the code under test: sums binomial terms built up by products. */
function sumBinomial(k: number, n: number, p: number): number {
  let total = 0;
  for (let i = 0; i <= k; i++) {
    let term = 1;
    for (let j = 0; j < i; j++) term *= ((n - j) / (j + 1)) * p;
    for (let j = 0; j < n - i; j++) term *= 1 - p;
    total += term;
  }
  return total;
}

const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('exact small-number statistics', () => {
  test('ln gamma equals the logarithm of the factorial', () => {
    let factorial = 0;
    for (let n = 1; n <= 150; n++) {
      expect(Math.abs(lnGamma(n) - factorial)).toBeLessThan(1e-10 * Math.max(1, factorial));
      factorial += Math.log(n);
    }
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });

  test('the binomial tail equals the sum of its terms', () => {
    fc.assert(
      fc.property(counts, share, ([n, k], p) => {
        expect(Math.abs(binomialAtMost(k, n, p) - sumBinomial(k, n, p))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the beta distribution equals a numerical integral of its density', () => {
    for (const [a, b, x] of [
      [2, 3, 0.4],
      [5.5, 1.5, 0.8],
      [10, 30, 0.2],
    ] as const) {
      const steps = 200_000;
      const density = (t: number): number => t ** (a - 1) * (1 - t) ** (b - 1);
      const integral = (to: number): number => {
        let sum = 0;
        for (let i = 0; i < steps; i++) sum += density(((i + 0.5) * to) / steps);
        return (sum * to) / steps;
      };
      expect(betaBelow(x, a, b)).toBeCloseTo(integral(x) / integral(1), 7);
    }
  });

  test('the lower limit is the share at which so many right answers have a chance of 10 %', () => {
    fc.assert(
      fc.property(counts, ([n, right]) => {
        const limit = lowerLimit(right, n);
        const chanceOfSoMany = 1 - sumBinomial(right - 1, n, limit);
        if (right > 0) expect(chanceOfSoMany).toBeCloseTo(0.1, 6);
        else expect(limit).toBe(0);
      }),
    );
  });

  test('published figures: 15 without a mistake give 85 %, 45 give 95 %; 1 of 30 may be 12.4 %, 8 of 400 3.2 %', () => {
    expect(lowerLimit(15, 15)).toBeCloseTo(0.1 ** (1 / 15), 9);
    expect(lowerLimit(45, 45)).toBeGreaterThan(0.95);
    expect(
      [upperLimit(1, 30), upperLimit(0, 50), upperLimit(2, 100), upperLimit(8, 400)].map(
        (x) => Math.round(x * 1000) / 10,
      ),
    ).toEqual([12.4, 4.5, 5.2, 3.2]);
    expect([0.1, 0.05, 0.03, 0.02, 0.01].map((error) => reviewsNeeded(error))).toEqual([22, 45, 76, 114, 230]);
  });

  test('Wilson: the limits solve its quadratic equation', () => {
    fc.assert(
      fc.property(counts, ([n, right]) => {
        const p = right / n;
        for (const q of Object.values(wilson(right, n))) {
          expect(Math.abs((p - q) ** 2 - (1.6449 ** 2 * q * (1 - q)) / n)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
