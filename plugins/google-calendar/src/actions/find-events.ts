import { walk } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { wholeList } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { momentOf } from '../event-times.ts';
import { calendarField, whenField, zoneField } from '../fields.ts';
import { eventSummary, exampleEvent, summarise } from '../summaries.ts';

export const findEvents = action({
  title: 'Find events',
  description: 'Events in a span of time, earliest first, each occurrence of a repeated one for itself.',
  input: z.object({
    calendar: calendarField(),
    from: whenField('From', 'Events that end after this.'),
    until: whenField('Until', 'Events that start before this.'),
    time_zone: zoneField(),
    text: z.string().trim().max(200).optional().meta({ title: 'Words in title, place, description or guests' }),
    most: z.int().min(1).max(1_000).default(50).meta({ title: 'At most' }),
  }),
  output: z.object({
    found: z.boolean(),
    events: z.array(eventSummary),
    more: z.boolean().meta({ title: 'True when there are more than asked for' }),
  }),
  example: {
    input: { from: '2026-11-23T00:00:00Z', until: '2026-11-28T00:00:00Z' },
    output: { found: true, events: [exampleEvent], more: false },
  },
  idempotency: { kind: 'read' },
  confidential: ['events'],
  run: async (context, { calendar, from, until, time_zone, text, most }) => {
    const span = { timeMin: momentOf(from, 'from', time_zone), timeMax: momentOf(until, 'until', time_zone) };
    const order = { singleEvents: true, orderBy: 'startTime', maxResults: Math.min(most, 250) };
    const asked = { calendarId: calendar, ...span, ...order, ...(text && { q: text }) };
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, async (pageToken) => {
      const got = await vendor.call(wholeList, (api) => api.events.list({ ...asked, ...(pageToken && { pageToken }) }));
      return { items: got.items, next: got.nextPageToken };
    });
    return { found: items.length > 0, events: items.map(summarise), more: !whole };
  },
});
