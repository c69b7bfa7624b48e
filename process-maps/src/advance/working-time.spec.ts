import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.ts';
import { addWorkingTime, DEFAULT_CALENDAR } from './working-time.ts';

/** 2026-11-20 is a Friday. */
const friday = '2026-11-20T15:00:00.000Z';
const berlin = { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin', holidays: ['2026-12-25'] };

describe('working time', () => {
  test.each([
    ['within the day', friday, 'PT1H', '2026-11-20T16:00:00.000Z'],
    ['to the very end of the day', friday, 'PT2H', '2026-11-20T17:00:00.000Z'],
    ['over the weekend', friday, 'PT3H', '2026-11-23T10:00:00.000Z'],
    ['by whole working days', friday, 'P2D', '2026-11-24T15:00:00.000Z'],
    ['from before the day begins', '2026-11-20T04:00:00Z', 'PT1H', '2026-11-20T10:00:00.000Z'],
    ['from a Saturday', '2026-11-21T12:00:00Z', 'PT30M', '2026-11-23T09:30:00.000Z'],
  ])('goes on %s', (_how, from, duration, to) => {
    expect(addWorkingTime(from, duration)).toBe(to);
  });

  test('knows the zone, its summer time and its holidays', () => {
    expect(addWorkingTime('2026-07-15T05:00:00Z', 'PT1H', berlin)).toBe('2026-07-15T08:00:00.000Z');
    expect(addWorkingTime('2026-12-24T15:30:00Z', 'PT1H', berlin)).toBe('2026-12-28T08:30:00.000Z');
    // Clocks go back in the night to Sunday, 25 October 2026: Monday's nine o'clock is an hour later in UTC.
    expect(addWorkingTime('2026-10-23T15:00:00Z', 'PT1H', berlin)).toBe('2026-10-26T09:00:00.000Z');
  });

  test('ends in a working hour, and two parts are as long as the whole', () => {
    const minutes = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        minutes,
        minutes,
        (start, one, other) => {
          const from = start.toISOString();
          const whole = addWorkingTime(from, `PT${one + other}M`, berlin);
          expect(addWorkingTime(addWorkingTime(from, `PT${one}M`, berlin), `PT${other}M`, berlin)).toBe(whole);
          const local = new Date(whole).toLocaleString('en-GB', {
            timeZone: 'Europe/Berlin',
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
          });
          expect(local).toMatch(/^(Mon|Tue|Wed|Thu|Fri),? (09|1[0-6]|17:00)/);
        },
      ),
      propertyRuns(500),
    );
  });

  test('passes as usual when there is never a working day, or the zone is unknown', () => {
    expect(addWorkingTime(friday, 'PT1H', { ...DEFAULT_CALENDAR, days: [] })).toBe('2026-11-20T16:00:00.000Z');
    expect(addWorkingTime(friday, 'PT1H', { ...DEFAULT_CALENDAR, zone: 'Nowhere/Land' })).toBe(
      '2026-11-20T16:00:00.000Z',
    );
  });
});
