import { expect, test } from '@jest/globals';
import { dayAfter, dayInWords, mondayOf, placeAt } from './days.ts';

test('days over the end of a month, a year and a change of clocks', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(dayInWords('2026-12-24')).toBe('Thu 24 Dec');
});

test('a week begins on its Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23']);
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
});

test('a rota goes round, a week each, and is nobody’s before it begins', () => {
  const places = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30', '2026-12-07'];
  expect(places.map((day) => placeAt('2026-11-23', day, 2))).toEqual([undefined, 0, 0, 1, 0]);
  expect(placeAt('2026-11-23', '2026-11-23', 0)).toBeUndefined();
});
