import { expect, test } from '@jest/globals';
import { callPrices } from './call-prices.ts';

const month = 365.25 / 12 / 7;

test('a price per call is a price per call, and a month is shared by its calls', () => {
  const prices = callPrices(
    [
      { connector: 'books', perCall: 0.02, perMonth: null },
      { connector: 'desk', perCall: null, perMonth: 50 },
      { connector: 'mail', perCall: 0.01, perMonth: 10 },
      { connector: 'free', perCall: 0, perMonth: null },
      { connector: 'unpriced', perCall: null, perMonth: null },
    ],
    new Map([
      ['desk', 100],
      ['mail', 5],
    ]),
    month,
  );
  expect(prices.get('books')).toBe(0.02);
  expect(prices.get('desk')).toBeCloseTo(0.5, 9);
  expect(prices.get('mail')).toBeCloseTo(2.01, 9);
  expect(prices.get('free')).toBe(0);
  expect(prices.get('unpriced')).toBeNull();
});
