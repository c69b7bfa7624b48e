import { poll } from '../connection.ts';
import { eventSummary, exampleEvent } from '../summaries.ts';
import { cursor, type Happening, params, syncEvents } from './sync-events.ts';

/** An event that was made a moment ago and not touched since is new, not changed. */
const changed: Happening = ({ id, status, created, updated: at }, since) => {
  if (status === 'cancelled' || !at || at < since) return undefined;
  const isNew = created != null && Date.parse(at) - Date.parse(created) < 2_000;
  return isNew ? undefined : { id: `changed:${id}:${at}`, at };
};

export const eventChanged = poll({
  title: 'Event changed',
  description: 'Somebody changes an event, or a guest answers. Looked for every minute.',
  everySeconds: 60,
  params,
  output: eventSummary,
  sample: { ...exampleEvent, changed_at: '2026-11-21T10:02:00.000Z' },
  cursor,
  poll: (context, { cursor: from, params: { calendar } }) =>
    syncEvents(context, { calendar, from, happening: changed }),
});
