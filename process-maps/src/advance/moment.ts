import type { Duration } from '../pipeline/pipeline.ts';

/** Last moment the language knows; anything later is this. Far enough to mean "never", and still a valid date. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

export interface DurationParts {
  years: number;
  months: number;
  /** Weeks count as seven days. */
  days: number;
  ms: number;
}

/** Reads an ISO 8601 duration; nothing for text that is not one. */
export function readDuration(text: string): DurationParts | undefined {
  const match = DURATION.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return undefined;
  const part = (index: number) => Number(match[index] ?? 0);
  const ms = part(5) * 3_600_000 + part(6) * 60_000 + Math.round(part(7) * 1000);
  return { years: part(1), months: part(2), days: part(3) * 7 + part(4), ms };
}

/**
 * `moment` plus a duration, in UTC; months are calendar months, cut at the month's end (31 January + P1M = 28 February).
 * A published map has no unreadable duration; should one get here, a day passes, so that a clock runs in any case.
 */
export function addDuration(moment: string, duration: Duration): string {
  const parts = readDuration(duration) ?? { years: 0, months: 0, days: 1, ms: 0 };
  const start = new Date(moment);
  const day = start.getUTCDate();
  const sum = new Date(start);
  if (parts.years || parts.months) {
    sum.setUTCDate(1);
    sum.setUTCMonth(sum.getUTCMonth() + parts.years * 12 + parts.months);
    sum.setUTCDate(Math.min(day, daysInMonth(sum)));
  }
  return isoMoment(sum.getTime() + parts.days * 86_400_000 + parts.ms);
}

export function addMs(moment: string, ms: number): string {
  return isoMoment(Date.parse(moment) + ms);
}

/** Milliseconds of a duration, counted from `moment`. */
export function durationMs(duration: Duration, moment = '2026-01-01T00:00:00Z'): number {
  return Date.parse(addDuration(moment, duration)) - Date.parse(moment);
}

/** True when `at` has come. Text that is no moment never comes. */
export function hasCome(at: string, now: string): boolean {
  return Date.parse(at) <= Date.parse(now);
}

/** A moment from text of a case's data, as ISO 8601 UTC; a bare day means its start. Nothing when it is not one. */
export function readMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? undefined : isoMoment(ms);
}

function isoMoment(ms: number): string {
  return new Date(ms <= LAST_MOMENT ? ms : LAST_MOMENT).toISOString();
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
