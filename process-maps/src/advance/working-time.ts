import type { Calendar } from '../pipeline/pipeline.ts';
import { addDuration, addMs, readDuration, type DurationParts } from './moment.ts';

/** Monday to Friday, nine to five, UTC: what a new workspace has. */
export const DEFAULT_CALENDAR: Calendar = {
  zone: 'UTC',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: [],
};

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A calendar whose every day is a holiday must not run for ever: after a year without a working day, time counts as usual. */
const LONGEST_BREAK_DAYS = 366;

/**
 * `moment` plus working time: hours and minutes count only inside the calendar's hours, a day counts as one working day,
 * months and years pass first as on the wall. The result is a working moment (or the end of one).
 */
export function addWorkingTime(moment: string, duration: string, calendar: Calendar = DEFAULT_CALENDAR): string {
  const parts = readDuration(duration) ?? { years: 0, months: 0, days: 1, ms: 0 };
  const start = parts.years || parts.months ? addDuration(moment, `P${parts.years}Y${parts.months}M`) : moment;
  return addWorkingMs(start, workingMs(parts, calendar), calendar);
}

/** `moment` plus so many milliseconds of working time. */
export function addWorkingMs(moment: string, ms: number, calendar: Calendar): string {
  let left = ms;
  let at = Date.parse(moment);
  for (let idle = 0; idle < LONGEST_BREAK_DAYS;) {
    const { open, close } = hoursOf(at, calendar);
    const usable = close === undefined ? 0 : close - Math.max(at, open);
    if (usable > 0 && left <= usable) return addMs(moment, Math.max(at, open) + left - Date.parse(moment));
    idle = usable > 0 ? 0 : idle + 1;
    left -= Math.max(0, usable);
    at = nextDay(at, calendar.zone);
  }
  return addMs(moment, left);
}

/** Milliseconds of working time in a duration without its months and years; a day is one working day. */
export function workingMs({ days, ms }: Pick<DurationParts, 'days' | 'ms'>, calendar: Calendar): number {
  return days * (minutesOf(calendar.to) - minutesOf(calendar.from)) * MINUTE + ms;
}

/**
 * The hours in which the company works between two moments, in order, as milliseconds since 1970.
 * @param from, to milliseconds since 1970
 */
export function workingSpans(from: number, to: number, calendar: Calendar = DEFAULT_CALENDAR): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = from; at < to; at = nextDay(at, calendar.zone)) {
    const { open, close = open } = hoursOf(at, calendar);
    const span: [number, number] = [Math.max(open, from), Math.min(close, to)];
    if (span[0] < span[1]) spans.push(span);
  }
  return spans;
}

/** The working hours of the local day that `at` is in; no `close` on a free day. Milliseconds since 1970. */
function hoursOf(at: number, calendar: Calendar): { open: number; close?: number } {
  const local = new Date(at + offset(at, calendar.zone));
  const date = local.toISOString().slice(0, 10);
  if (!calendar.days.includes(local.getUTCDay()) || calendar.holidays.includes(date)) return { open: at };
  const open = atLocal(date, minutesOf(calendar.from), calendar.zone);
  return { open, close: atLocal(date, minutesOf(calendar.to), calendar.zone) };
}

/** Local midnight after `at`. */
function nextDay(at: number, zone: string): number {
  const tomorrow = new Date(at + offset(at, zone) + DAY).toISOString().slice(0, 10);
  return Math.max(atLocal(tomorrow, 0, zone), at + 1);
}

/** The moment of a local time of day. One that the clocks skip is the moment at which they do; of one that comes twice, the first. */
function atLocal(date: string, minutes: number, zone: string): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const guess = wall - offset(wall, zone);
  const moment = wall - offset(guess, zone);
  return offset(moment, zone) === offset(guess, zone) ? moment : changeBetween(guess, moment, zone);
}

/** The moment between two others at which the zone's clocks are changed. */
function changeBetween(one: number, other: number, zone: string): number {
  let before = Math.min(one, other);
  let after = Math.max(one, other);
  const old = offset(before, zone);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle, zone) === old) before = middle;
    else after = middle;
  }
  return after;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's clocks are ahead of UTC. A zone that nobody knows counts as UTC. */
function offset(at: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const shown = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const make = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'iso8601', hourCycle: 'h23', ...shown });
  let format;
  try {
    format = make(zone);
  } catch {
    format = make('UTC');
  }
  formats.set(zone, format);
  return format;
}
