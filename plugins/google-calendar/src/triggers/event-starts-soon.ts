import { walk } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { type Event, wholeList } from '../answers.ts';
import { openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { calendarField } from '../fields.ts';
import { eventSummary, exampleEvent, summarise } from '../summaries.ts';

/** `seen`: `event:start` -> start, in milliseconds since 1970. Nothing that started before `since` is emitted. */
const cursor = z.object({ since: z.number(), seen: z.record(z.string(), z.number()) });

const dayMs = 86_400_000;
const most = 2_000;

/** An event that is moved starts soon again: what counts is the event and its start. */
export const eventStartsSoon = poll({
  title: 'Event starts soon',
  description:
    'Some time before an event starts. Looked for every minute; one that was missed is told late, not never.',
  everySeconds: 60,
  params: z.object({
    calendar: calendarField(),
    minutes_before: z.int().min(1).max(20_160).default(60).meta({ title: 'Minutes before the start' }),
  }),
  output: eventSummary,
  sample: exampleEvent,
  cursor,
  poll: async (context, { cursor: from, params: { calendar, minutes_before } }) => {
    const now = context.now().getTime();
    const span = {
      timeMin: new Date(now - dayMs).toISOString(),
      timeMax: new Date(now + minutes_before * 60_000).toISOString(),
    };
    const vendor = await openVendor(context);
    const asked = { calendarId: calendar, ...span, singleEvents: true, orderBy: 'startTime', maxResults: 250 };
    const { items } = await walk(most, async (pageToken) => {
      const got = await vendor.call(wholeList, (api) => api.events.list({ ...asked, ...(pageToken && { pageToken }) }));
      return { items: got.items, next: got.nextPageToken };
    });
    const { since, seen } = from ?? { since: now, seen: {} };
    const due = items
      .map((one) => ({ one, start: startOf(one) }))
      .filter(({ one, start }) => isFresh(one, start, since, seen));
    const known = { ...seen, ...Object.fromEntries(due.map(({ one, start }) => [keyOf(one, start), start])) };
    const events = due.map(({ one, start }) => ({
      id: `starts:${keyOf(one, start)}`,
      at: new Date(start).toISOString(),
      data: summarise(one),
    }));
    const forgetBefore = Math.max(since, ...Object.values(known)) - minutes_before * 60_000 - 2 * dayMs;
    const kept = Object.entries(known).filter(([, start]) => start >= forgetBefore);
    return { events: from === undefined ? [] : events, cursor: { since, seen: Object.fromEntries(kept) }, more: false };
  },
});

const isFresh = (one: Event, start: number, since: number, seen: Record<string, number>): boolean =>
  one.status !== 'cancelled' && start >= since && !Object.hasOwn(seen, keyOf(one, start));

const keyOf = (one: Event, start: number): string => `${one.id}:${start}`;

/** Whole days start at midnight UTC here: only their order and identity count. NaN is never fresh. */
const startOf = ({ start }: Event): number => Date.parse(start?.dateTime ?? `${start?.date ?? ''}T00:00:00Z`);
