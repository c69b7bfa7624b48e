import { describe, expect, test } from '@jest/globals';
import { addWorkingTime, type Calendar } from '@baton/process-maps';
import fc from 'fast-check';
import { silenceAllowed, silentSince, usualGap } from './silence.ts';

const HOUR = 3_600_000;
const week: Calendar = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] };

describe('how long a step may be silent', () => {
  test('three times what is usual there, never less than an hour', () => {
    expect(silenceAllowed([1, 2, 4, 9, 3].map((hours) => hours * HOUR))).toBe(9 * HOUR);
    expect(silenceAllowed([10, 20, 30, 40, 50])).toBe(HOUR);
  });

  test('a working day where too little is known', () => {
    expect(silenceAllowed([HOUR, HOUR, HOUR, HOUR], { ...week, from: '08:30', to: '12:00' })).toBe(3.5 * HOUR);
    expect(usualGap([])).toBeUndefined();
  });
});

describe('since when a case is silent', () => {
  test('a weekend is no silence', () => {
    // Monday 10:00 in Berlin, four working hours: Friday 14:00.
    expect(silentSince('2026-11-23T09:00:00.000Z', 4 * HOUR, week)).toBe('2026-11-20T13:00:00.000Z');
  });

  test('in a company without a working day time counts as on the wall, and the search ends', () => {
    const found = silentSince('2026-11-23T09:00:00.000Z', 4 * HOUR, { ...week, days: [] });
    expect(found).toBe('2026-11-23T05:00:00.000Z');
  });

  test('is the last moment from which the time is over, whatever the calendar and the change of clocks', () => {
    const given = fc.record({
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
      days: fc.constantFrom<number[]>([1, 2, 3, 4, 5], [0, 6], [0, 1, 2, 3, 4, 5, 6]),
      hours: fc.constantFrom<[string, string]>(['09:00', '17:00'], ['00:00', '23:30'], ['03:00', '04:00']),
      now: fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 11, 1) }),
      allowed: fc.integer({ min: 1, max: 60 * HOUR }),
      other: fc.integer({ min: -3 * 24 * HOUR, max: 3 * 24 * HOUR }),
    });
    fc.assert(
      fc.property(given, ({ zone, days, hours: [from, to], now, allowed, other }) => {
        const calendar = { zone, days, from, to, holidays: [] };
        const edge = Date.parse(silentSince(new Date(now).toISOString(), allowed, calendar));
        const overAt = (at: number) =>
          Date.parse(addWorkingTime(new Date(at).toISOString(), `PT${(allowed / 1000).toFixed(3)}S`, calendar));
        expect(overAt(edge)).toBeLessThanOrEqual(now);
        expect(overAt(edge + 1)).toBeGreaterThan(now);
        expect(overAt(edge + other) <= now).toBe(other <= 0);
      }),
      { numRuns: 80 },
    );
  });
});
