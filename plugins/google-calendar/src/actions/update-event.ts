import { ConnectorError, z } from '@baton/plugin-sdk';
import { event } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { eventTimes } from '../event-times.ts';
import { calendarField, eventField, tellField, whenField, zoneField } from '../fields.ts';

/** Google keeps the old form of a time beside the new one unless it is emptied: a moment makes the day null and the reverse. */
const empty = { date: null, dateTime: null, timeZone: null };

export const updateEvent = action({
  title: 'Change an event',
  description: 'Sets what is given and leaves the rest as it is. Start and end are given together.',
  input: z.object({
    calendar: calendarField(),
    event: eventField(),
    title: z.string().trim().min(1).max(1_000).optional().meta({ title: 'Title' }),
    starts: whenField('Starts', 'A moment, or a day for an event that takes whole days.').optional(),
    ends: whenField('Ends', 'A moment, or the last day.').optional(),
    time_zone: zoneField(),
    location: z.string().max(1_000).optional().meta({ title: 'Place' }),
    description: z.string().max(8_000).optional().meta({ title: 'Description' }),
    tell_guests: tellField(),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { event: 'sitevisit001', starts: '2026-11-25T10:00:00+01:00', ends: '2026-11-25T11:00:00+01:00' },
    output: { id: 'sitevisit001' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { calendar, event: eventId, tell_guests, title, starts, ends, time_zone, ...rest }) => {
    const times = timesOf(starts, ends, time_zone);
    const given = { ...(title !== undefined && { summary: title }), ...times, ...rest };
    const requestBody = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (Object.keys(requestBody).length === 0) {
      throw new ConnectorError(
        'invalid_input',
        'Nothing to change was given: expected a title, times, place or description.',
      );
    }
    const vendor = await openVendor(context);
    const sendUpdates = tell_guests ? 'all' : 'none';
    const asked = { calendarId: calendar, eventId, sendUpdates, requestBody };
    const { id } = await vendor.call(event, (api) => api.events.patch(asked));
    return { id };
  },
});

function timesOf(starts: string | undefined, ends: string | undefined, time_zone: string | undefined) {
  if (starts === undefined && ends === undefined) return {};
  if (starts === undefined || ends === undefined) {
    throw new ConnectorError('invalid_input', 'Give start and end together: one alone may end before it starts.');
  }
  const { start, end } = eventTimes({ starts, ends, time_zone });
  return { start: { ...empty, ...start }, end: { ...empty, ...end } };
}
