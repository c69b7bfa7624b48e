const words = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Thu 24 Dec". @param day `2026-12-24` */
export const dayInWords = (day: string): string => words.format(new Date(`${day}T12:00:00Z`)).replace(',', '');

const DAY_MS = 86_400_000;

/** The day so many days later, as `2026-12-24`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Monday of the week of this day. */
export const mondayOf = (day: string): string => dayAfter(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** Whose week it is: the place in a rota of so many people, or nothing before it begins. */
export const placeAt = (starts: string, day: string, people: number): number | undefined => {
  const passed = Math.round((Date.parse(`${day}T12:00:00Z`) - Date.parse(`${starts}T12:00:00Z`)) / DAY_MS);
  return passed < 0 || people === 0 ? undefined : Math.floor(passed / 7) % people;
};
