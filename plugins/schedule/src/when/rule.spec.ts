import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cronTexts } from './cron-text.ts';
import { readRule } from './rule.ts';

const zones =
  'Europe/Berlin America/New_York America/St_Johns Australia/Lord_Howe Pacific/Chatham Asia/Beirut America/Santiago Asia/Kolkata UTC Pacific/Apia'.split(
    ' ',
  );

/** All moments of the zone's wall clock at these times of day, one per day: what a person with a calendar would write down. */
function onWallClock(zone: string, times: { hour: number; minute: number }[], from: string, days: number): number[] {
  const first = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate();
  const found = new Set<number>();
  for (let day = 0; day < days; day++) {
    for (const time of times) {
      const date = first.add({ days: day });
      const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
      const [early, late] = [
        wall.toZonedDateTime(zone, { disambiguation: 'earlier' }),
        wall.toZonedDateTime(zone, { disambiguation: 'later' }),
      ];
      const isSkipped = !early.toPlainDateTime().equals(wall);
      // A skipped time comes at the moment at which the clocks jump, which lies between the two readings.
      found.add(isSkipped ? early.getTimeZoneTransition('next')!.epochMilliseconds : early.epochMilliseconds);
      expect(late.epochMilliseconds).toBeGreaterThanOrEqual(early.epochMilliseconds);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

const day = 86_400_000;
const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
/** Around the changes of 2026 in all of these zones, and anywhere else. */
const start = fc.oneof(
  fc.constantFrom(
    '2026-03-06',
    '2026-03-27',
    '2026-04-03',
    '2026-09-04',
    '2026-09-25',
    '2026-10-02',
    '2026-10-23',
    '2026-10-30',
  ),
  fc.integer({ min: 0, max: 364 }).map((at) => new Date(Date.UTC(2026, 0, 1) + at * day).toISOString().slice(0, 10)),
);

test('daily times come once a day on every wall clock, wherever one starts to count', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      time,
      start,
      fc.integer({ min: 0, max: 8 * 24 * 60 }),
      (zone, at, from, skip) => {
        const said = `${at.hour}:${String(at.minute).padStart(2, '0')}`;
        const rule = readRule(`every day at ${said}`, zone);
        const expected = onWallClock(zone, [at], `${from}T12:00:00Z`, 14);
        const after = Date.parse(`${from}T12:00:00Z`) + skip * 60_000;
        expect(new Date(rule.next(after)!).toISOString()).toBe(
          new Date(expected.find((moment) => moment > after)!).toISOString(),
        );
      },
    ),
    { numRuns: 1_500 },
  );
});

test('what repeats within the hour goes on evenly through every change', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.constantFrom(5, 10, 15, 30), start, (zone, step, from) => {
      const rule = readRule(`every ${step} minutes`, zone);
      let at = Date.parse(`${from}T00:00:00Z`) + 1;
      for (let round = 0; round < 200; round++) {
        const next = rule.next(at)!;
        if (round > 0) expect(next - at).toBe(step * 60_000);
        at = next;
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['every weekday at 09:00', ['0 9 * * 1-5']],
  ['Every Monday and Thursday at 9 am', ['0 9 * * 1,4']],
  ['every day at 07:30 and 16:00', ['30 7 * * *', '0 16 * * *']],
  ['on Mondays, Wednesdays and Fridays at noon', ['0 12 * * 1,3,5']],
  ['every friday to monday at 12:15 am', ['15 0 * * 5-6,0-1']],
  ['every 15 minutes', ['*/15 * * * *']],
  ['every hour at :20', ['20 */1 * * *']],
  ['hourly', ['0 */1 * * *']],
  ['every month on the 1st and 15th at 08:00', ['0 8 1,15 * *']],
  ['on the last day of every month at 17:00', ['0 17 L * *']],
  ['every month on the last weekday at 17:00', ['0 17 LW * *']],
  ['on the first monday of every month at 10:00', ['0 10 * * 1#1']],
  ['every quarter on the 1st at 06:00', ['0 6 1 1,4,7,10 *']],
  ['every year on 1 March at 10:00', ['0 10 1 3 *']],
  ['*/5 8-18 * * 1-5', ['*/5 8-18 * * 1-5']],
])('“%s”', (said, patterns) => {
  expect(cronTexts(said)).toEqual(patterns);
});

test.each([
  'every 7 minutes',
  'every day',
  'every day at 25:00',
  'every day at 9',
  'every moonday at 09:00',
  'every month on the 32nd at 08:00',
  'every day at 13 pm',
  '',
])('“%s” is not guessed at', (said) => {
  expect(() => cronTexts(said)).toThrow(/is not a time that is understood/);
});
