import { z } from '@baton/plugin-sdk';

/**
 * Xero lists what changed since a second, oldest change first. A page is read a round, always the first one after the mark: a
 * record that changes meanwhile moves to the end of the list, and no other can slip past. Only when more records than a page
 * share one second does the page move.
 */
export const cursor = z.object({
  /** Records that changed from this second on are looked at. ISO 8601, by Xero's clock. */
  since: z.iso.datetime(),
  page: z.int().min(1),
  /** What was told since that second: id -> moment. */
  seen: z.record(z.string(), z.string()),
  /** When the trigger was switched on, while the very first list is read: what happened until then is not told. */
  first: z.iso.datetime().optional(),
});

type Cursor = z.output<typeof cursor>;

/** Lists may lag behind changes and clocks differ: every list looks back this far. Milliseconds. */
const overlapMs = 5 * 60_000;
export const perPage = 100;

export interface Place {
  since: Date;
  page: number;
}

export interface Changes<Item, Data> {
  from: Cursor | undefined;
  now: Date;
  ask: (place: Place) => Promise<Item[]>;
  changedAt: (item: Item) => string | null | undefined;
  /** What happened to a record, by an id that is the same whenever it is seen; undefined when it did not. */
  happening: (item: Item, at: string) => string | undefined;
  summarise: (item: Item) => Data;
}

export async function pollChanges<Item, Data>({
  from,
  now,
  ask,
  changedAt,
  happening,
  summarise,
}: Changes<Item, Data>) {
  const start = from ?? startAt(now.toISOString());
  const items = await ask({ since: new Date(start.since), page: start.page });
  const happened = items.flatMap((item) => {
    const at = changedAt(item) ?? undefined;
    const id = at === undefined ? undefined : happening(item, at);
    return at === undefined || id === undefined || Object.hasOwn(start.seen, id) ? [] : [{ id, at, item }];
  });
  const { first } = start;
  // What happens while the first list is read is left for the next one.
  const told = first === undefined ? happened : happened.filter(({ at }) => at <= first);
  const seen = { ...start.seen, ...Object.fromEntries(told.map(({ id, at }) => [id, at])) };
  const moments = items.flatMap((item) => changedAt(item) ?? []);
  const more = items.length >= perPage;
  const events = happened.map(({ id, at, item }) => ({ id, at, data: summarise(item) }));
  return {
    events: first === undefined ? events : [],
    cursor: more ? goOn(start, seen, moments) : close(start.since, seen, moments),
    more,
  };
}

/** In the middle of a list: on to the second of the last record, or to the next page within one second. */
function goOn(start: Cursor, seen: Cursor['seen'], moments: string[]): Cursor {
  const reached = wholeSecond(latest([start.since, ...moments]));
  const page = reached === start.since ? start.page + 1 : 1;
  return { ...start, since: reached, page, seen: keptFrom(seen, earlier(reached)) };
}

/** The list has ended: the mark moves to shortly before the latest change, and what was told before it is forgotten. */
function close(since: string, seen: Cursor['seen'], moments: string[]): Cursor {
  const newest = latest([since, ...moments, ...Object.values(seen)]);
  const mark = wholeSecond(earlier(newest));
  return { since: mark, page: 1, seen: keptFrom(seen, mark) };
}

const keptFrom = (seen: Cursor['seen'], mark: string): Cursor['seen'] =>
  Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= mark));

const startAt = (first: string): Cursor => ({ since: wholeSecond(earlier(first)), page: 1, seen: {}, first });

const earlier = (moment: string): string => new Date(Date.parse(moment) - overlapMs).toISOString();

const wholeSecond = (moment: string): string => `${moment.slice(0, 19)}.000Z`;

/** Moments in ISO 8601 with milliseconds and Z sort as text. */
const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
