import { ConnectorError } from '@baton/plugin-sdk';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = 'january february march april may june july august september october november december'.split(' ');
const places: Record<string, string> = { first: '1', second: '2', third: '3', fourth: '4', last: 'L' };
/** How often a month comes round, as the months of a year. */
const monthSteps: Record<string, string> = { month: '*', quarter: '1,4,7,10', year: '1' };

/** A plain sentence or five cron fields in, cron patterns out: one for each time of day. */
export function cronTexts(when: string): string[] {
  const text = when.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (/^[\d*]\S*( \S+){4}$/.test(text)) return [text];
  const steady = repeated(text);
  if (steady) return [steady];
  const said = /^(?:every |on |each )(.+?)(?: at (.+))?$/.exec(text);
  const date = said && dateFields(said[1]!);
  const times = said && timesOf(said[2] ?? '');
  if (!date || !times) throw notUnderstood(when);
  return times.map(({ hour, minute }) => `${minute} ${hour} ${date}`);
}

/** "every 15 minutes", "every hour", "every 2 hours at :30". Only steps that divide an hour or a day come at equal distances. */
function repeated(text: string): string | undefined {
  const read = /^(?:hourly|every (?:(\d{1,2}) )?(minute|hour)s?)(?: at :(\d\d))?$/.exec(text);
  if (!read) return undefined;
  const [, count = '1', unit = 'hour', at] = read;
  const step = Number(count);
  if (unit === 'minute') return at === undefined && divides(step, 60) ? `*/${step} * * * *` : undefined;
  const minute = Number(at ?? 0);
  return divides(step, 24) && minute < 60 ? `${minute} */${step} * * *` : undefined;
}

const divides = (step: number, whole: number): boolean => step > 0 && whole % step === 0;

/** Day of the month, month, weekday; undefined when it was not understood. */
function dateFields(text: string): string | undefined {
  if (text === 'day') return '* * *';
  if (/^(weekday|working day|week day)$/.test(text)) return '* * 1-5';
  if (text === 'weekend') return '* * 0,6';
  return weekdays(text) ?? ofTheMonth(text) ?? ofTheYear(text);
}

/** "monday", "mondays", "monday, wednesday and friday", "monday to friday". */
function weekdays(text: string): string | undefined {
  const range = /^(\w+) (?:to|through|-) (\w+)$/.exec(text);
  if (range) {
    const [from, to] = [dayOf(range[1]!), dayOf(range[2]!)];
    return from < 0 || to < 0 ? undefined : `* * ${from <= to ? `${from}-${to}` : `${from}-6,0-${to}`}`;
  }
  const found = listOf(text).map(dayOf);
  return found.includes(-1) || found.length === 0 ? undefined : `* * ${found.join(',')}`;
}

/** "month on the 1st", "1st of every month", "quarter on the last weekday", "first monday of every month". */
function ofTheMonth(text: string): string | undefined {
  const read =
    /^(month|quarter|year) on the (.+)$/.exec(text) ??
    swapped(/^(?:the )?(.+) of (?:every|each|the) (month|quarter|year)$/.exec(text));
  if (!read) return undefined;
  const [, unit = '', day = ''] = read;
  const month = monthSteps[unit]!;
  if (day === 'last day') return `L ${month} *`;
  if (day === 'last weekday' || day === 'last working day') return `LW ${month} *`;
  if (day === 'first weekday' || day === 'first working day') return `1W ${month} *`;
  const named = /^(\w+) (\w+)$/.exec(day);
  const place = named && places[named[1]!];
  if (named && place && dayOf(named[2]!) >= 0) return `* ${month} ${dayOf(named[2]!)}#${place}`;
  const dates = listOf(day).map(dateOf);
  return dates.length === 0 || dates.includes(0) ? undefined : `${dates.join(',')} ${month} *`;
}

const swapped = (read: RegExpExecArray | null): string[] | undefined => (read ? ['', read[2]!, read[1]!] : undefined);

/** "year on 1 march", "1 march", "march 1st". */
function ofTheYear(text: string): string | undefined {
  const said = text.replace(/^year on (?:the )?/, '');
  const [, first = '', second = ''] = /^(\w+) (?:of )?(\w+)$/.exec(said) ?? [];
  const [day, month] = dateOf(first) > 0 ? [first, second] : [second, first];
  const place = months.findIndex((one) => one === month || one.slice(0, 3) === month);
  return place < 0 || dateOf(day) === 0 ? undefined : `${dateOf(day)} ${place + 1} *`;
}

const listOf = (text: string): string[] => text.split(/, and |, | and |,/).filter((part) => part !== '');

/** 0 = Sunday; -1 = not a day. */
function dayOf(text: string): number {
  const word = text.replace(/^(?:the )/, '').replace(/s$/, '');
  return days.findIndex((day) => day === word || day === text || (word.length === 3 && day.startsWith(word)));
}

/** 1 to 31; 0 = not a date. */
function dateOf(text: string): number {
  const read = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const date = Number(read?.[1] ?? 0);
  return date <= 31 ? date : 0;
}

/** "09:00", "9", "9 am", "9:30 pm and 16:00", "noon", "midnight". Undefined: not understood. */
function timesOf(text: string): { hour: number; minute: number }[] | undefined {
  const times = listOf(text).map(timeOf);
  const good = times.filter((time) => time !== undefined);
  return good.length === times.length && good.length > 0 ? good : undefined;
}

function timeOf(text: string): { hour: number; minute: number } | undefined {
  if (text === 'noon') return { hour: 12, minute: 0 };
  if (text === 'midnight') return { hour: 0, minute: 0 };
  const read = /^(\d{1,2})(?::(\d\d))? ?(am|pm)?$/.exec(text);
  if (!read || (read[2] === undefined && read[3] === undefined)) return undefined;
  const [hour, minute, half] = [Number(read[1]), Number(read[2] ?? 0), read[3]];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  return { hour: half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute };
}

export const notUnderstood = (when: string): ConnectorError =>
  new ConnectorError(
    'invalid_input',
    `“${when.slice(0, 80)}” is not a time that is understood. Write for example “every weekday at 09:00”, “every 15 minutes”, “every month on the last weekday at 17:00”, or five cron fields.`,
    { field: 'when' },
  );
