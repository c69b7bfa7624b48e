/** Working time against a second way to count it: minute by minute on the clocks of the zone, with Temporal. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '../pipeline/pipeline.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { addWorkingTime, workingSpans } from './working-time.ts';

/** In each of these, clocks change; in Lord Howe by half an hour, in Havana and Beirut at midnight. */
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Havana', 'Asia/Beirut', 'UTC'];
/** Around the changes of 2026, when they come. */
const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'];

const isWorking = (at: Temporal.ZonedDateTime, { days, from, to, holidays }: Calendar): boolean => {
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = at.dayOfWeek % 7;
  return days.includes(day) && !holidays.includes(at.toPlainDate().toString()) && time >= from && time < to;
};

/** The moment at which `minutes` whole working minutes have passed. */
function countMinutes(start: string, minutes: number, calendar: Calendar): string {
  let at = Temporal.Instant.from(start).toZonedDateTimeISO(calendar.zone);
  for (let left = minutes; left > 0; at = at.add({ minutes: 1 })) if (isWorking(at, calendar)) left--;
  return at.toInstant().toString({ smallestUnit: 'millisecond' });
}

test('counts what the clocks on the wall count, also on days when they are changed', () => {
  const hours = fc.constantFrom<[string, string]>(
    ['09:00', '17:00'],
    ['00:00', '06:30'],
    ['03:30', '12:00'],
    ['12:00', '22:30'],
  );
  const given = fc.record({
    zone: fc.constantFrom(...zones),
    hours,
    days: fc.constantFrom<number[]>([1, 2, 3, 4, 5], [0, 6], [0, 1, 2, 3, 4, 5, 6]),
    day: fc.constantFrom(...changes),
    before: fc.integer({ min: 0, max: 3 * 24 * 60 }),
    minutes: fc.integer({ min: 1, max: 900 }),
    holidays: fc.subarray(changes),
  });
  fc.assert(
    fc.property(given, ({ zone, hours: [from, to], days, day, before, minutes, holidays }) => {
      const calendar = { zone, days, from, to, holidays };
      const start = Temporal.Instant.from(`${day}T00:00:00Z`).subtract({ minutes: before }).toString({
        smallestUnit: 'millisecond',
      });
      const end = addWorkingTime(start, `PT${minutes}M`, calendar);
      expect(end).toBe(countMinutes(start, minutes, calendar));
      const spans = workingSpans(Date.parse(start), Date.parse(end), calendar);
      expect(spans.reduce((sum, [open, close]) => sum + close - open, 0)).toBe(minutes * 60_000);
    }),
    propertyRuns(150),
  );
});
