import { expect, test } from '@jest/globals';
import { amountOfWork, dayInWords, zonesWith } from './week.ts';

test.each([
  [[1, 2, 3, 4, 5], '09:00', '17:00', '8 h a day, 5 days a week'],
  [[6], '09:30', '10:00', '30 min a day, 1 day a week'],
  [[1, 2], '08:15', '16:45', '8 h 30 min a day, 2 days a week'],
  [[1], '17:00', '09:00', ''],
  [[], '09:00', '17:00', ''],
  [[1], '', '17:00', ''],
])('%j from %s to %s is %s', (days, from, to, words) => {
  expect(amountOfWork({ days, from, to })).toBe(words);
});

test('a holiday is said with its day of the week, wherever the reader is', () => {
  expect(dayInWords('2026-12-25')).toBe('Fri, 25 December 2026');
});

test('the zone that is set can be chosen, once, even when this browser does not list it', () => {
  expect(zonesWith('Mars/Olympus')).toContain('Mars/Olympus');
  expect(zonesWith('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1);
});
