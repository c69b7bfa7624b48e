import type { WorkingHours } from '@baton/plugin-sdk';

/** A calendar on which nobody ever works does not stop the clock: after a year without a working day, every time counts. */
const mostDays = 366;

/** True from the first to the last minute of the company's hours, both of them included. Milliseconds since 1970. */
export function isWorking(moment: number, hours: WorkingHours): boolean {
  const period = periodOf(localDay(moment, hours.zone), hours);
  return period !== undefined && moment >= period.open && moment <= period.close;
}

/** The next moment at which the company opens, after one outside its hours; the moment itself when it never does. */
export function nextOpening(moment: number, hours: WorkingHours): number {
  return search(moment, hours, 1, ({ open }) => (open > moment ? open : undefined)) ?? moment;
}

/** The last moment of its hours before one outside them; undefined when it has none. */
export function lastClosing(moment: number, hours: WorkingHours): number | undefined {
  return search(moment, hours, -1, ({ close }) => (close < moment ? close : undefined));
}

interface Period {
  open: number;
  close: number;
}

function search(
  moment: number,
  hours: WorkingHours,
  step: 1 | -1,
  find: (period: Period) => number | undefined,
): number | undefined {
  let day = localDay(moment, hours.zone);
  for (let passed = 0; passed <= mostDays; passed++, day = day.add({ days: step })) {
    const period = periodOf(day, hours);
    const found = period && find(period);
    if (found !== undefined) return found;
  }
  return undefined;
}

const localDay = (moment: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();

/** The hours of one day; undefined on a free one. */
function periodOf(day: Temporal.PlainDate, { zone, days, from, to, holidays }: WorkingHours): Period | undefined {
  if (!days.includes(day.dayOfWeek % 7) || holidays.includes(day.toString())) return undefined;
  return { open: momentOf(day, from, zone), close: momentOf(day, to, zone) };
}

function momentOf(day: Temporal.PlainDate, time: string, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // 24:00 is the next day's first moment.
  const date = hour === 24 ? day.add({ days: 1 }) : day;
  const plainTime = Temporal.PlainTime.from({ hour: hour % 24, minute });
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
