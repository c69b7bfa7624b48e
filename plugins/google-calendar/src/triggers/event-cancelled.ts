import { poll } from '../connection.ts';
import { eventSummary, exampleEvent } from '../summaries.ts';
import { cursor, type Happening, params, syncEvents } from './sync-events.ts';

/** Google tells little of one cancelled occurrence of a repeated event, sometimes not even when. */
const cancelled: Happening = ({ id, status, updated }, since) => {
  if (status !== 'cancelled' || (updated && updated < since)) return undefined;
  return { id: `cancelled:${id}:${updated ?? ''}`, at: updated ?? since };
};

export const eventCancelled = poll({
  title: 'Event cancelled',
  description: 'Somebody deletes an event or cancels it. Looked for every minute.',
  everySeconds: 60,
  params,
  output: eventSummary,
  sample: { ...exampleEvent, cancelled: true },
  cursor,
  poll: (context, { cursor: from, params: { calendar } }) =>
    syncEvents(context, { calendar, from, happening: cancelled }),
});
