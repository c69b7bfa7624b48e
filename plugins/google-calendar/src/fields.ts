import { z } from '@baton/plugin-sdk';

/** Calendars are named like e-mail addresses; the account's own is `primary`. No character may leave its place in a path. */
export const calendarField = () =>
  z
    .string()
    .regex(/^(?=.*\w)[\w.@+#'-]{1,254}$/, 'expected the id of a calendar')
    .default('primary')
    .meta({ title: 'Calendar', 'x-options': 'calendars', 'x-depends-on': [] });

export const eventField = () =>
  z
    .string()
    .regex(/^\w{5,1024}$/, 'expected the id of an event')
    .meta({ title: 'Event' });

/** A day, or a moment with or without an offset. */
export const whenField = (label: string, description: string) =>
  z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).meta({ title: label, description });

export const zoneField = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine(isZone, 'expected a time zone such as Europe/Oslo')
    .optional()
    .meta({ title: 'Time zone', description: 'For times without an offset, such as Europe/Oslo.' });

export const guestsField = () => z.array(z.email()).max(100).meta({ title: 'Guests' });

export const tellField = () =>
  z.boolean().default(true).meta({ title: 'Tell the guests', description: 'Google sends them an e-mail.' });

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
