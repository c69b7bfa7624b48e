import { addDuration, addWorkingTime, type Calendar } from '@baton/process-maps';

/** A promise that runs for weeks is near its end a day before, not a week before (milliseconds). */
const NEAR_AT_MOST = 24 * 3_600_000;

/**
 * When a case should have ended, and from when on that is near: the last quarter of its time, at most a day. It counts
 * as answer times do: always, or in the company's working hours alone. ISO.
 */
export function promiseTimes(
  cameIn: string,
  promise: string,
  calendar: Calendar | undefined,
): { dueAt: string; nearlyAt: string } {
  const dueAt =
    calendar?.answerTimes === 'working_hours'
      ? addWorkingTime(cameIn, promise, calendar)
      : addDuration(cameIn, promise);
  const near = Math.min((Date.parse(dueAt) - Date.parse(cameIn)) / 4, NEAR_AT_MOST);
  return { dueAt, nearlyAt: new Date(Date.parse(dueAt) - near).toISOString() };
}
