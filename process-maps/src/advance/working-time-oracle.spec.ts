/** Working time against a second way to count it: minute by minute on the clocks of the zone, with Temporal. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '../pipeline/pipeline.ts';
import { buildPipeline, end, person } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { answerClock } from './answer-by.ts';
import { addWorkingTime, workingSpans } from './working-time.ts';

const pipeline = buildPipeline([person('approve', { answerWithin: 'PT10H' }), end('done')]);

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

/** Whole working minutes from one moment to another. */
function minutesBetween(from: string, to: string, calendar: Calendar): number {
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(calendar.zone);
  const end = Temporal.Instant.from(to);
  let passed = 0;
  for (; Temporal.Instant.compare(at.toInstant(), end) < 0; at = at.add({ minutes: 1 }))
    if (isWorking(at, calendar)) passed++;
  return passed;
}

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

/** A moment around a change of the clocks. */
const momentOf = (day: string, before: number): string =>
  Temporal.Instant.from(`${day}T00:00:00Z`).subtract({ minutes: before }).toString({ smallestUnit: 'millisecond' });

test('counts what the clocks on the wall count, also on days when they are changed', () => {
  fc.assert(
    fc.property(given, ({ zone, hours: [from, to], days, day, before, minutes, holidays }) => {
      const calendar = { zone, days, from, to, holidays };
      const start = momentOf(day, before);
      const end = addWorkingTime(start, `PT${minutes}M`, calendar);
      expect(end).toBe(countMinutes(start, minutes, calendar));
      const spans = workingSpans(Date.parse(start), Date.parse(end), calendar);
      expect(spans.reduce((sum, [open, close]) => sum + close - open, 0)).toBe(minutes * 60_000);
    }),
    propertyRuns(150),
  );
});

test('what passed between two moments is what the clocks on the wall show, up to the limit', () => {
  const later = fc.integer({ min: -600, max: 4 * 24 * 60 });
  fc.assert(
    fc.property(given, later, ({ zone, hours: [from, to], days, day, before, minutes, holidays }, later) => {
      const calendar = { zone, days, from, to, holidays };
      const start = momentOf(day, before);
      const end = momentOf(day, before - later);
      const passed = minutesBetween(start, end, calendar);
      const clock = answerClock({ ...calendar, answerTimes: 'working_hours' });
      expect(clock.between(start, end, Infinity)).toBe(passed * 60_000);
      expect(clock.between(start, end, minutes * 60_000)).toBe(Math.min(passed, minutes) * 60_000);
    }),
    propertyRuns(100),
  );
});

test('a question to a colleague moves the deadline by the working time that it took, and never by more than the limit', () => {
  const moments = fc.record({
    asked: fc.integer({ min: 0, max: 600 }),
    took: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  });
  fc.assert(
    fc.property(given, moments, ({ zone, hours: [from, to], days, day, before, holidays }, { asked, took }) => {
      const calendar: Calendar = { zone, days, from, to, holidays, answerTimes: 'working_hours' };
      const player = new CasePlayer({ ...pipeline, calendar });
      const [opened, since, until] = [before, before - asked, before - asked - took].map((ago) => momentOf(day, ago));
      player.now = opened!;
      player.start();
      player.now = since!;
      player.send({
        kind: 'colleague_asked',
        ask: 'a1',
        id: 'q1',
        by: 'priya',
        ofName: 'Sam',
        question: 'Is it ours?',
      });
      player.now = until!;
      player.send({ kind: 'colleague_answered', ask: 'a1', id: 'q1', by: 'sam', byName: 'Sam', answer: 'Yes.' });
      const stood = Math.min(minutesBetween(since!, until!, calendar), 4 * 60);
      expect(player.ask.deadline).toBe(countMinutes(opened!, 10 * 60 + stood, calendar));
      expect(player.ask.pausedMs).toBe(stood * 60_000);
    }),
    propertyRuns(60),
  );
});
