import { z } from '@baton/plugin-sdk';
import { event } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { calendarField, eventField } from '../fields.ts';
import { eventSummary, exampleEvent, summarise } from '../summaries.ts';

export const getEvent = action({
  title: 'Read an event',
  description: 'Times, place, guests and their answers.',
  input: z.object({ calendar: calendarField(), event: eventField() }),
  output: eventSummary,
  example: { input: { event: 'sitevisit001' }, output: exampleEvent },
  idempotency: { kind: 'read' },
  confidential: ['guests', 'description'],
  run: async (context, input) => {
    const vendor = await openVendor(context);
    const where = { calendarId: input.calendar, eventId: input.event };
    return summarise(await vendor.call(event, (api) => api.events.get(where)));
  },
});
