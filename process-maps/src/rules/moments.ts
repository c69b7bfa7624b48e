/** Days, moments and spans as values of rules. No clock and no time zone of the machine is ever asked. */

/** A calendar day. `number` counts days since 1970-01-01. */
export class Day {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A moment. Milliseconds since 1970-01-01T00:00Z. */
export class Moment {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

/** A span of time in milliseconds; a day is 24 hours. */
export class Span {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

export const DAY_MS = 86_400_000;
const LAST_MOMENT = 253_402_300_799_999; // 9999-12-31T23:59:59.999Z
const FIRST_MOMENT = -62_135_596_800_000; // 0001-01-01T00:00Z

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;
const SPAN = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/;

/** Reads `2026-11-21`. Undefined for anything else, 30 February included. */
export function parseDay(text: string): Day | undefined {
  const parts = DAY.exec(text);
  if (!parts) return undefined;
  const ms = Date.UTC(2000, Number(parts[2]) - 1, Number(parts[3]));
  const date = new Date(ms);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return date.toISOString().startsWith(text) ? new Day(date.getTime() / DAY_MS) : undefined;
}

/** Reads `2026-11-21T09:30:00Z` or with an offset. A moment without a zone is not a moment. */
export function parseMoment(text: string): Moment | undefined {
  const parts = MOMENT.exec(text);
  if (!parts || !parseDay(parts[1]!)) return undefined;
  if (Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4] ?? 0) > 59) return undefined;
  const ms = Date.parse(text);
  return ms >= FIRST_MOMENT && ms <= LAST_MOMENT ? new Moment(ms) : undefined;
}

/** Reads ISO 8601 spans of weeks, days, hours, minutes, seconds. Months and years have no fixed length: refused. */
export function parseSpan(text: string): Span | undefined {
  const parts = SPAN.exec(text);
  if (!parts || text.endsWith('T') || text === 'P') return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as number[];
  const wholeDays = weeks! * 7 + days!;
  return new Span(((wholeDays * 24 + hours!) * 60 + minutes!) * 60_000 + Math.round(seconds! * 1_000));
}

export function dayToText(day: Day): string {
  return new Date(day.number * DAY_MS).toISOString().slice(0, 10);
}

export function momentToText(moment: Moment): string {
  return new Date(moment.ms).toISOString().replace('.000Z', 'Z');
}

/** ISO 8601, e.g. `PT2H30M`; a negative span has a leading minus. */
export function spanToIso(span: Span): string {
  const total = Math.abs(Math.round(span.ms));
  const days = Math.floor(total / DAY_MS);
  const hours = Math.floor(total / 3_600_000) % 24;
  const minutes = Math.floor(total / 60_000) % 60;
  const seconds = (total % 60_000) / 1_000;
  const time = (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '') + (seconds ? `${seconds}S` : '');
  if (!days && !time) return 'PT0S';
  return `${span.ms < 0 ? '-' : ''}P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

/** For people: `2 days`, `4 hours`, `1 hour 30 minutes`. */
export function spanToText(span: Span): string {
  const units: [number, string][] = [
    [DAY_MS, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1_000, 'second'],
  ];
  let rest = Math.abs(Math.round(span.ms / 1_000) * 1_000);
  const words: string[] = [];
  for (const [size, word] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count) words.push(`${count} ${word}${count === 1 ? '' : 's'}`);
  }
  return (span.ms < 0 ? 'minus ' : '') + (words.join(' ') || '0 seconds');
}

/** Keeps sums inside the years 1 to 9999. */
export function momentAt(ms: number): Moment | undefined {
  return ms >= FIRST_MOMENT && ms <= LAST_MOMENT ? new Moment(ms) : undefined;
}
