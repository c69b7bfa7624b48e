import { z } from 'zod';
import type { Emitted, Polled } from './trigger.ts';

/**
 * For vendors that list what changed since a moment, in an order of their own: a round cannot stop at a mark, so the list is
 * read to its end, a page a round, and the mark moves only then.
 */
export const listCursor = z.object({
  /** Items changed from this moment on are looked at. ISO 8601, by the vendor's clock. */
  since: z.iso.datetime(),
  /** What was emitted since that moment: id -> moment. */
  seen: z.record(z.string(), z.string()),
  /** In the middle of a list: the next page, and the latest change so far. */
  page: z.object({ place: z.string(), newest: z.iso.datetime() }).optional(),
  /** When the trigger was switched on, while the very first list is read: what happened until then is not emitted. */
  first: z.iso.datetime().optional(),
});

export type ListCursor = z.output<typeof listCursor>;

export interface ListPoll<Item, Data> {
  from: ListCursor | undefined;
  now: Date;
  /** Lists may lag behind changes, and clocks differ: every list looks back this far. Milliseconds. */
  overlapMs?: number;
  /** One page of what changed from `since` on; undefined when the vendor no longer knows the place. */
  read: (since: string, place: string | undefined) => Promise<{ items: Item[]; next?: string | undefined } | undefined>;
  changedAt: (item: Item) => string;
  /** What happened to an item, and when; undefined when it did not. */
  happening: (item: Item) => Emitted<Data> | undefined;
}

const fiveMinutes = 5 * 60_000;

/** One round: every happening is emitted once, also when many share a moment or the round is repeated. */
export async function pollList<Item, Data>(poll: ListPoll<Item, Data>): Promise<Polled<ListCursor, Data>> {
  const overlap = poll.overlapMs ?? fiveMinutes;
  const start = poll.from ?? startAt(poll.now.toISOString(), overlap);
  const got = await poll.read(start.since, start.page?.place);
  if (got === undefined) return { events: [], cursor: withoutPage(start), more: true };
  const happened = got.items.flatMap((item) => fresh(poll.happening(item), start));
  const { first } = start;
  // What happens while the first list is read is left for the next one.
  const taken = first === undefined ? happened : happened.filter(({ at }) => at <= first);
  const seen = { ...start.seen, ...Object.fromEntries(taken.map(({ id, at }) => [id, at])) };
  const newest = latest([start.page?.newest ?? start.since, ...got.items.map((item) => utc(poll.changedAt(item)))]);
  const place = got.items.length > 0 ? got.next : undefined;
  const cursor =
    place === undefined
      ? closeList(start.since, seen, earlier(newest, overlap))
      : { ...start, seen, page: { place, newest } };
  return { events: first === undefined ? happened : [], cursor, more: place !== undefined };
}

function fresh<Data>(what: Emitted<Data> | undefined, { since, seen }: ListCursor): Emitted<Data>[] {
  if (what === undefined) return [];
  const at = utc(what.at);
  return at < since || Object.hasOwn(seen, what.id) ? [] : [{ ...what, at }];
}

/** The mark moves to shortly before the latest change; what was emitted before it need not be remembered. */
function closeList(since: string, seen: Record<string, string>, before: string): ListCursor {
  const mark = latest([since, before]);
  return { since: mark, seen: Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= mark)) };
}

/** Reads the list from its beginning; what was emitted of it is remembered. */
const withoutPage = ({ page: _, ...rest }: ListCursor): ListCursor => rest;

const startAt = (first: string, overlap: number): ListCursor => ({ since: earlier(first, overlap), seen: {}, first });

const earlier = (moment: string, overlap: number): string => new Date(Date.parse(moment) - overlap).toISOString();

/** One spelling of moments, which sorts as text. */
const utc = (moment: string): string => new Date(moment).toISOString();

const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
