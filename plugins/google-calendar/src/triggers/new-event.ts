import { poll } from '../connection.ts';
import { eventSummary, exampleEvent } from '../summaries.ts';
import { cursor, type Happening, params, syncEvents } from './sync-events.ts';

const created: Happening = ({ id, status, created: at }, since) =>
  status !== 'cancelled' && at && at >= since ? { id: `created:${id}`, at } : undefined;

export const newEvent = poll({
  title: 'New event',
  description: 'Somebody puts an event into a calendar. Looked for every minute.',
  everySeconds: 60,
  params,
  output: eventSummary,
  sample: exampleEvent,
  cursor,
  poll: (context, { cursor: from, params: { calendar } }) =>
    syncEvents(context, { calendar, from, happening: created }),
});
