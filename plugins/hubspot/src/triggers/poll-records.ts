import { z } from '@baton/plugin-sdk';
import type { Record as HubSpotRecord } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { searchPage, type Term } from '../pages.ts';

/**
 * HubSpot searches by a moment, oldest first, and ends a search after 10,000 records. A page is read a round, always the first
 * one after the mark, so that no list gets long; only when more records than a page share a moment does the page move.
 */
export const cursor = z.object({
  /** Records from this moment on are looked at. ISO 8601, by HubSpot's clock. */
  since: z.iso.datetime(),
  /** HubSpot's place within that moment. */
  after: z.string().optional(),
  /** What was told since that moment: id -> moment. */
  seen: z.record(z.string(), z.string()),
  /** When the trigger was switched on, while the very first list is read: what happened until then is not told. */
  first: z.iso.datetime().optional(),
});

type Cursor = z.output<typeof cursor>;

/** Search shows changes late, and clocks differ: every list looks back this far. Milliseconds. */
const overlapMs = 5 * 60_000;
const perPage = 100;

export interface Watched<Data> {
  from: Cursor | undefined;
  type: string;
  properties: readonly string[];
  /** The property that holds the moment. */
  moment: string;
  filters?: readonly Term[];
  /** The same id whenever the same thing is seen. */
  idOf: (one: HubSpotRecord, at: string) => string;
  summarise: (one: HubSpotRecord) => Data;
}

export async function pollRecords<Data>(context: Context, watched: Watched<Data>) {
  const { from, type, properties, moment, filters = [], idOf, summarise } = watched;
  const start = from ?? startAt(context.now().toISOString());
  const since = { propertyName: moment, operator: 'GTE' as const, value: String(Date.parse(start.since)) };
  const search = { type, properties: [...properties, moment], filters: [since, ...filters], sort: moment };
  const { items, next } = await searchPage(openVendor(context), search, { limit: perPage, after: start.after });
  const dated = items.flatMap((item) => {
    const at = isoOf(item.properties[moment]);
    return at === undefined ? [] : [{ id: idOf(item, at), at, item }];
  });
  const happened = dated.filter(({ id }) => !Object.hasOwn(start.seen, id));
  const { first } = start;
  // What happens while the first list is read is left for the next one.
  const told = first === undefined ? happened : happened.filter(({ at }) => at <= first);
  const seen = { ...start.seen, ...Object.fromEntries(told.map(({ id, at }) => [id, at])) };
  const moments = dated.map(({ at }) => at);
  const events = first === undefined ? happened.map(({ id, at, item }) => ({ id, at, data: summarise(item) })) : [];
  const more = next !== undefined;
  return { events, cursor: more ? goOn(start, seen, moments, next) : close(start.since, seen, moments), more };
}

/** In the middle of a list: on to the moment of the last record, or to the next page within one moment. */
function goOn(start: Cursor, seen: Cursor['seen'], moments: string[], next: string): Cursor {
  const reached = latest([start.since, ...moments]);
  const { after: _, ...rest } = start;
  const place = reached === start.since ? { after: next } : {};
  return { ...rest, ...place, since: reached, seen: keptFrom(seen, earlier(reached)) };
}

/** The list has ended: the mark moves to shortly before the latest change, and what was told before it is forgotten. */
function close(since: string, seen: Cursor['seen'], moments: string[]): Cursor {
  const mark = earlier(latest([since, ...moments, ...Object.values(seen)]));
  return { since: mark, seen: keptFrom(seen, mark) };
}

/** HubSpot writes moments in ISO 8601, older properties in milliseconds. */
function isoOf(value: string | null | undefined): string | undefined {
  const ms = /^\d+$/.test(value ?? '') ? Number(value) : Date.parse(value ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

const keptFrom = (seen: Cursor['seen'], mark: string): Cursor['seen'] =>
  Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= mark));

const startAt = (first: string): Cursor => ({ since: earlier(first), seen: {}, first });

const earlier = (moment: string): string => new Date(Date.parse(moment) - overlapMs).toISOString();

/** Moments in ISO 8601 with milliseconds and Z sort as text. */
const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
