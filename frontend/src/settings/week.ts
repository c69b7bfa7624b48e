/** The days of the week as people here count them; `number` is what the server says, 0 is Sunday. */
export const week = [
  { number: 1, name: 'Monday' },
  { number: 2, name: 'Tuesday' },
  { number: 3, name: 'Wednesday' },
  { number: 4, name: 'Thursday' },
  { number: 5, name: 'Friday' },
  { number: 6, name: 'Saturday' },
  { number: 0, name: 'Sunday' },
] as const;

/** Not a number for a time that is not there yet. */
const minutesOf = (time: string): number =>
  /^\d\d:\d\d/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) : Number.NaN;

/** "8 h a day, 5 days a week"; nothing when the times do not make a day. */
export const amountOfWork = ({ days, from, to }: { days: number[]; from: string; to: string }): string => {
  const length = minutesOf(to) - minutesOf(from);
  if (!(length > 0) || days.length === 0) return '';
  const [hours, minutes] = [Math.floor(length / 60), length % 60];
  const perDay = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean).join(' ');
  return `${perDay} a day, ${days.length} ${days.length === 1 ? 'day' : 'days'} a week`;
};

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Fri, 25 December 2026". @param day such as 2026-12-25 */
export const dayInWords = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

/** What this browser knows, and the zone that is set. */
export const zonesWith = (zone: string): string[] => [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])];
