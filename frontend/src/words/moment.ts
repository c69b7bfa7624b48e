const DAY = 86_400_000;

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const clockWithSeconds = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });

const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

/** "14:01" today, "Fri 21:04" within six days, otherwise "3 Nov 09:18". @param iso ISO 8601; @param now ms since 1970 */
export const moment = (iso: string, now: number): string => {
  const at = new Date(iso);
  if (sameDay(at, new Date(now))) return clock.format(at);
  const near = Math.abs(now - at.getTime()) < 6 * DAY;
  return `${near ? weekday.format(at) : day.format(at)} ${clock.format(at)}`;
};

/** "10:01:22": for lists in which every line is of the same day. */
export const toTheSecond = (iso: string): string => clockWithSeconds.format(new Date(iso));

/** For titles and screen readers. */
export const fullMoment = (iso: string): string => full.format(new Date(iso));
