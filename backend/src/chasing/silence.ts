import { addWorkingTime, DEFAULT_CALENDAR, type Calendar } from '@baton/process-maps';

const HOUR = 3_600_000;
/** How many times its usual time a case may be without anything happening. */
const TIMES = 3;
/** Fewer known times than this say nothing about what is usual. */
const ENOUGH = 5;
/** No calendar is searched further back than this (milliseconds). */
const LONGEST = 3 * 366 * 24 * HOUR;

/**
 * Working time (milliseconds) for which a step may be silent: three times its usual time, at least an hour. A step that
 * is not known well enough has one working day.
 * @param gaps working times (milliseconds) in which nothing happened there before
 */
export function silenceAllowed(gaps: readonly number[], calendar: Calendar = DEFAULT_CALENDAR): number {
  const usual = usualGap(gaps);
  return usual === undefined ? workingDay(calendar) : Math.max(HOUR, TIMES * usual);
}

/** The median; nothing when too few are known. */
export function usualGap(gaps: readonly number[]): number | undefined {
  if (gaps.length < ENOUGH) return undefined;
  const sorted = gaps.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * A case in which nothing has happened since this moment, or since an earlier one, has been silent for all of `allowed`
 * working milliseconds at `now`. One moment for a whole step, so that no case has to be worked out by itself.
 * @returns ISO; the beginning of time when the calendar has no such moment
 */
export function silentSince(now: string, allowed: number, calendar: Calendar = DEFAULT_CALENDAR): string {
  const end = Date.parse(now);
  const over = (at: number) => Date.parse(after(at, allowed, calendar)) <= end;
  let span = Math.max(allowed, 1);
  while (!over(end - span)) {
    span *= 2;
    if (span > LONGEST) return new Date(0).toISOString();
  }
  let [silent, notYet] = [end - span, end + 1];
  while (notYet - silent > 1) {
    const middle = Math.floor((silent + notYet) / 2);
    if (over(middle)) silent = middle;
    else notYet = middle;
  }
  return new Date(silent).toISOString();
}

function after(at: number, ms: number, calendar: Calendar): string {
  return addWorkingTime(new Date(at).toISOString(), `PT${(Math.round(ms) / 1000).toFixed(3)}S`, calendar);
}

function workingDay({ from, to }: Calendar): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return Math.max(HOUR, (minutes(to) - minutes(from)) * 60_000);
}
