import { ConnectorError } from '@baton/plugin-sdk';

interface Asked {
  starts: string;
  ends: string;
  time_zone?: string | undefined;
}

/** Start or end as Google takes it. */
export interface GoogleTime {
  date?: string;
  dateTime?: string;
  timeZone?: string;
}

/**
 * Days make an event that takes whole days, the last one included; Google wants the day after it. Moments need an offset or
 * a time zone: without either nobody knows when it is.
 */
export function eventTimes({ starts, ends, time_zone }: Asked): { start: GoogleTime; end: GoogleTime } {
  if (isDay(starts) !== isDay(ends)) throw wrong('Start and end must both be days or both be moments.', 'ends');
  if (isDay(starts)) {
    if (ends < starts) throw wrong(`The end, ${ends}, is before the start, ${starts}.`, 'ends');
    const after = Temporal.PlainDate.from(ends).add({ days: 1 }).toString();
    return { start: { date: starts }, end: { date: after } };
  }
  const [start, end] = [moment(starts, 'starts', time_zone), moment(ends, 'ends', time_zone)];
  if (instantOf(end) <= instantOf(start)) throw wrong(`The end, ${ends}, is not after the start, ${starts}.`, 'ends');
  return { start, end };
}

/** A moment for a question such as “from when?”, with an offset. */
export function momentOf(text: string, field: string, time_zone?: string): string {
  const given = isDay(text) ? `${text}T00:00:00` : text;
  return new Date(instantOf(moment(given, field, time_zone))).toISOString();
}

function moment(
  text: string,
  field: string,
  zone: string | undefined,
): Required<Pick<GoogleTime, 'dateTime'>> & GoogleTime {
  if (!hasOffset(text) && zone === undefined) {
    throw wrong(`The time ${text} has no offset. Add one, such as +01:00 or Z, or name a time zone.`, field);
  }
  const dateTime = /T\d\d:\d\d(?!:)/.test(text) ? text.replace(/T(\d\d:\d\d)/, 'T$1:00') : text;
  return { dateTime, ...(zone !== undefined && { timeZone: zone }) };
}

/** Milliseconds since 1970. */
function instantOf({ dateTime = '', timeZone }: GoogleTime): number {
  if (hasOffset(dateTime)) return Date.parse(dateTime);
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(timeZone ?? 'UTC').epochMilliseconds;
}

const isDay = (text: string): boolean => !text.includes('T');

const hasOffset = (text: string): boolean => /(Z|[+-]\d\d:?\d\d)$/.test(text);

const wrong = (message: string, field: string) => new ConnectorError('invalid_input', message, { field });
