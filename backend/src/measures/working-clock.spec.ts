import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workingClock } from './working-clock.ts';

const HOUR = 3_600_000;
const berlin = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: ['2026-04-03'] };
const at = (moment: string): number => Date.parse(moment);
const clock = workingClock(berlin, at('2026-03-20T00:00:00Z'), at('2026-04-10T00:00:00Z'));

test('a weekend in which clocks change has no working hour more or less', () => {
  // Friday 16:00 at UTC+1 to Monday 10:00 at UTC+2
  expect(clock(at('2026-03-27T15:00:00Z'), at('2026-03-30T08:00:00Z'))).toBe(2 * HOUR);
});

test('nights, weekends and holidays count nothing', () => {
  expect(clock(at('2026-03-28T08:00:00Z'), at('2026-03-29T20:00:00Z'))).toBe(0);
  // Thursday 16:00 to Tuesday 10:00 over Good Friday; Easter Monday is no holiday of this company
  expect(clock(at('2026-04-02T14:00:00Z'), at('2026-04-07T08:00:00Z'))).toBe((1 + 8 + 1) * HOUR);
});

test('parts add up to the whole, whatever the moments', () => {
  const moment = fc.integer({ min: at('2026-03-20T00:00:00Z'), max: at('2026-04-10T00:00:00Z') });
  fc.assert(
    fc.property(moment, moment, moment, (...three) => {
      const [a, b, c] = three.toSorted((one, other) => one - other) as [number, number, number];
      expect(clock(a, b) + clock(b, c)).toBe(clock(a, c));
      expect(clock(c, a)).toBe(0);
    }),
  );
});
