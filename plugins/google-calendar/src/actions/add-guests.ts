import { z } from '@baton/plugin-sdk';
import { event } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { calendarField, eventField, guestsField, tellField } from '../fields.ts';

/** As Google has them: what we do not read goes back unchanged. */
const withGuests = event.pick({ id: true }).extend({
  etag: z.string().nullish(),
  attendees: z.array(z.looseObject({ email: z.string().nullish() })).nullish(),
});

export const addGuests = action({
  title: 'Invite guests to an event',
  description:
    'Adds people to an event. Who is invited already stays as they are. Undone, those who were added go again.',
  input: z.object({
    calendar: calendarField(),
    event: eventField(),
    guests: guestsField().min(1),
    tell_guests: tellField(),
  }),
  output: z.object({ id: z.string(), added: z.array(z.string()) }),
  example: {
    input: { event: 'sitevisit001', guests: ['theo.marsh@marshandsons.example'] },
    output: { id: 'sitevisit001', added: ['theo.marsh@marshandsons.example'] },
  },
  idempotency: { kind: 'natural' },
  sensitive: ['guests'],
  run: async (context, input) => {
    const wanted = [...new Set(input.guests.map((email) => email.toLowerCase()))];
    let added: string[] = [];
    await changeGuests(context, input, (now) => {
      const known = new Set(now.map(({ email }) => email?.toLowerCase()));
      added = wanted.filter((email) => !known.has(email));
      return [...now, ...added.map((email) => ({ email }))];
    });
    return { id: input.event, added };
  },
  undo: (context, { input, output: { added } }) =>
    changeGuests(context, input, (now) => now.filter(({ email }) => !added.includes(email?.toLowerCase() ?? ''))),
});

type Guests = NonNullable<z.output<typeof withGuests>['attendees']>;

/** Reads, changes and writes back, unless somebody else changed the event in between: then Google refuses. */
async function changeGuests(
  context: Context,
  { calendar, event: eventId, tell_guests }: { calendar: string; event: string; tell_guests: boolean },
  change: (now: Guests) => Guests,
): Promise<void> {
  const vendor = await openVendor(context);
  const where = { calendarId: calendar, eventId };
  const { attendees, etag } = await vendor.call(withGuests, (api) => api.events.get(where));
  const changed = change(attendees ?? []);
  const isSame = changed.length === (attendees ?? []).length;
  const sendUpdates = tell_guests && !isSame ? 'all' : 'none';
  const guard = etag ? { headers: { 'if-match': etag } } : {};
  await vendor.call(event, (api) =>
    api.events.patch({ ...where, sendUpdates, requestBody: { attendees: changed as { email?: string }[] } }, guard),
  );
}
