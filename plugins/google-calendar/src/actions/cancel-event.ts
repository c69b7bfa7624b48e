import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { calendarField, eventField, tellField } from '../fields.ts';
import { deleteEvent } from '../undo.ts';

export const cancelEvent = action({
  title: 'Cancel an event',
  description: 'Deletes an event. An event that is already deleted is not an error.',
  input: z.object({ calendar: calendarField(), event: eventField(), tell_guests: tellField() }),
  output: z.object({ id: z.string() }),
  example: { input: { event: 'sitevisit002' }, output: { id: 'sitevisit002' } },
  idempotency: { kind: 'natural' },
  sensitive: ['event'],
  run: async (context, { calendar, event, tell_guests }) => {
    await deleteEvent(context, { calendar, id: event, tell_guests });
    return { id: event };
  },
});
