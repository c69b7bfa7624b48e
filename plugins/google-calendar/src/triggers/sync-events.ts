import { ConnectorError, z } from '@baton/plugin-sdk';
import { type Event, wholeList } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { calendarField } from '../fields.ts';
import { type eventSummary, summarise } from '../summaries.ts';

export const params = z.object({ calendar: calendarField() });

/**
 * Google gives a token with every list that is read to its end, and later what changed since. `first` reads the whole
 * calendar without looking at it; `changes` is the usual way; `all` reads the whole calendar again after Google has
 * forgotten the token, and picks out what changed since the last look.
 */
export const cursor = z.object({
  mode: z.enum(['first', 'changes', 'all']),
  /** What happened before this moment, by Google's clock, was emitted or is older than the trigger. ISO 8601. */
  since: z.iso.datetime(),
  /** What was emitted since that moment: id -> moment. */
  seen: z.record(z.string(), z.string()),
  sync: z.string().optional(),
  page: z.string().optional(),
  /** Latest change in the list so far. */
  newest: z.iso.datetime().optional(),
});

export type Cursor = z.output<typeof cursor>;

/** What happened to an event, and when; undefined when it is none of the trigger's business. */
export type Happening = (one: Event, since: string) => { id: string; at: string } | undefined;

/** Google's clock and ours differ, and a whole calendar takes a while to read: every list looks back this far. */
const overlapMs = 5 * 60_000;
const pageSizes = { first: 2_500, changes: 50, all: 250 };

export async function syncEvents(
  context: Context,
  { calendar, from, happening }: { calendar: string; from: Cursor | undefined; happening: Happening },
) {
  const start = from ?? startAt(context.now());
  const got = await readPage(context, calendar, start);
  if (got === undefined) return { events: [], cursor: startAgain(start), more: true };
  const events = start.mode === 'first' ? [] : got.items.flatMap((one) => fresh(one, happening, start));
  const seen = { ...start.seen, ...Object.fromEntries(events.map(({ id, at }) => [id, at])) };
  const newest = latest([start.newest ?? start.since, ...got.items.map(({ updated }) => updated ?? '')]);
  const { nextPageToken, nextSyncToken } = got;
  if (nextPageToken) return { events, cursor: { ...start, seen, page: nextPageToken, newest }, more: true };
  if (!nextSyncToken)
    throw new ConnectorError('vendor_down', 'Google ended a list of events without saying how to go on.');
  return { events, cursor: closeList(start, seen, newest, nextSyncToken), more: false };
}

/** One page; undefined when Google has forgotten the token (410). */
async function readPage(context: Context, calendarId: string, { mode, sync, page }: Cursor) {
  const vendor = await openVendor(context);
  const asked = {
    calendarId,
    maxResults: pageSizes[mode],
    showDeleted: true,
    ...(mode === 'changes' && sync !== undefined && { syncToken: sync }),
    ...(page !== undefined && { pageToken: page }),
  };
  try {
    return await vendor.call(wholeList, (api) => api.events.list(asked));
  } catch (thrown) {
    if (mode !== 'first' && ConnectorError.is(thrown) && thrown.info.status === 410) return undefined;
    throw thrown;
  }
}

/** Google's moments have whole seconds, so the first one counts as a whole. */
const startAt = (now: Date): Cursor => ({
  mode: 'first',
  since: new Date(Math.floor(now.getTime() / 1_000) * 1_000).toISOString(),
  seen: {},
});

const startAgain = ({ since, seen }: Cursor): Cursor => ({ mode: 'all', since, seen });

function fresh(one: Event, happening: Happening, { since, seen }: Cursor) {
  const what = happening(one, since);
  if (what === undefined || Object.hasOwn(seen, what.id)) return [];
  return [{ ...what, data: summarise(one) satisfies z.input<typeof eventSummary> }];
}

/** The mark moves to shortly before the latest change; what was emitted before it need not be remembered. */
function closeList({ mode, since }: Cursor, seen: Record<string, string>, newest: string, sync: string): Cursor {
  const mark = mode === 'first' ? since : latest([since, earlier(newest)]);
  const kept = Object.entries(seen).filter(([, at]) => at >= mark);
  return { mode: 'changes', since: mark, seen: Object.fromEntries(kept), sync };
}

const earlier = (moment: string): string => new Date(Date.parse(moment) - overlapMs).toISOString();

/** Moments in ISO 8601 with milliseconds and Z, as Google writes them, sort as text. */
const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
