import { z } from '@baton/plugin-sdk';
import { event, wholeList } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { eventIdOf } from '../event-id.ts';
import { eventTimes } from '../event-times.ts';
import { calendarField, guestsField, tellField, whenField, zoneField } from '../fields.ts';
import { deleteEvent } from '../undo.ts';

const output = z.object({ id: z.string(), url: z.string().optional(), meeting_link: z.string().optional() });

export const createEvent = action({
  title: 'Create an event',
  description: 'Puts an event into a calendar and invites guests, with a Google Meet link if wanted.',
  input: z.object({
    calendar: calendarField(),
    title: z.string().trim().min(1).max(1_000).meta({ title: 'Title' }),
    starts: whenField('Starts', 'A moment, or a day for an event that takes whole days.'),
    ends: whenField('Ends', 'A moment, or the last day.'),
    time_zone: zoneField(),
    location: z.string().max(1_000).optional().meta({ title: 'Place' }),
    description: z.string().max(8_000).optional().meta({ title: 'Description' }),
    guests: guestsField().default([]),
    tell_guests: tellField(),
    with_meet: z.boolean().default(false).meta({ title: 'With a Google Meet link' }),
  }),
  output,
  example: {
    input: {
      title: 'Site visit: Lind Contracting',
      starts: '2026-11-24T10:00:00+01:00',
      ends: '2026-11-24T11:00:00+01:00',
      guests: ['rosa.lind@lindcontracting.example'],
      with_meet: true,
    },
    output: { id: 'sitevisit001', url: 'https://www.google.com/calendar/event?eid=sitevisit001' },
  },
  sensitive: ['guests', 'calendar'],
  idempotency: { kind: 'lookup', find: (context, { calendar }) => findOwn(context, calendar) },
  run: async (context, input) => {
    const { calendar, title, location, description, guests, tell_guests, with_meet } = input;
    const id = eventIdOf(context);
    const requestBody = {
      id,
      summary: title,
      ...eventTimes(input),
      ...(location && { location }),
      ...(description && { description }),
      ...(guests.length > 0 && { attendees: guests.map((email) => ({ email })) }),
      ...(with_meet && {
        conferenceData: { createRequest: { requestId: id, conferenceSolutionKey: { type: 'hangoutsMeet' } } },
      }),
    };
    const vendor = await openVendor(context);
    const sendUpdates = tell_guests ? 'all' : 'none';
    const made = await vendor.call(event, (api) =>
      api.events.insert({ calendarId: calendar, sendUpdates, conferenceDataVersion: 1, requestBody }),
    );
    return asOutput(made);
  },
  undo: (context, { input, output: { id } }) => deleteEvent(context, { ...input, id }),
});

/** Exact at once: Google makes the event's iCalendar name of the id that we chose. Deleted since, it was made all the same. */
async function findOwn(context: Context, calendarId: string): Promise<z.input<typeof output> | undefined> {
  const vendor = await openVendor(context);
  const asked = { calendarId, iCalUID: `${eventIdOf(context)}@google.com`, showDeleted: true, maxResults: 1 };
  const { items } = await vendor.call(wholeList, (api) => api.events.list(asked));
  const [found] = items;
  return found && asOutput(found);
}

function asOutput({ id, htmlLink, hangoutLink }: z.output<typeof event>): z.input<typeof output> {
  return { id, ...(htmlLink && { url: htmlLink }), ...(hangoutLink && { meeting_link: hangoutLink }) };
}
