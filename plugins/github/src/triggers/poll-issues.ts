import { z } from '@baton/plugin-sdk';
import { issue, type Issue } from '../answers.ts';
import { type Context, openVendor, type Vendor } from '../client.ts';
import { type Place, placeOf } from '../fields.ts';
import { summariseIssue } from '../summaries.ts';

/**
 * GitHub lists what was changed since a second, oldest change first. Numbered pages shift when something changes in between, so
 * the next round asks from the last change it saw; pages are used only where one second fills more than a page.
 */
export const cursor = z.object({
  /** What happened before is never emitted. */
  mark: z.iso.datetime(),
  /** Changes from this second on are asked for. */
  since: z.iso.datetime(),
  /** Page within that second. */
  page: z.int().min(1),
  /** What was emitted since the mark, or was there when the trigger was switched on: id -> moment. */
  seen: z.record(z.string(), z.string()),
});

type Cursor = z.output<typeof cursor>;

/** What happened to an issue, and when; undefined when it did not. */
export type Happening = (one: Issue) => { id: string; at: string } | undefined;

/** A change may show up a little after a later one: every list looks back this far. Milliseconds. */
const overlapMs = 60_000;
const perPage = 50;
const beforeAll = '1970-01-01T00:00:00Z';

interface Asked {
  repository: string;
  from: Cursor | undefined;
  happening: Happening;
}

export async function pollIssues(context: Context, { repository, from, happening }: Asked) {
  const vendor = await openVendor(context);
  const place = placeOf(repository);
  if (from === undefined) return { events: [], cursor: await startAt(vendor, place, happening), more: false };
  const { since, page, mark } = from;
  const asked = { ...place, state: 'all', sort: 'updated', direction: 'asc', since, per_page: perPage, page } as const;
  const { items } = await vendor.page(issue, ({ issues }) => issues.listForRepo(asked));
  const happened = items.flatMap((one) => {
    const what = happening(one);
    const isNew = what !== undefined && what.at >= mark && !Object.hasOwn(from.seen, what.id);
    return isNew ? [{ ...what, data: summariseIssue(one) }] : [];
  });
  const seen = { ...from.seen, ...Object.fromEntries(happened.map(({ id, at }) => [id, at])) };
  const newest = items.at(-1)?.updated_at ?? since;
  const isFull = items.length === perPage;
  const next = isFull ? goOn({ ...from, seen }, newest) : close({ ...from, seen }, newest);
  return { events: happened, cursor: next, more: isFull };
}

/** By the repository's own newest change, so that no two clocks are compared. */
async function startAt(vendor: Vendor, place: Place, happening: Happening): Promise<Cursor> {
  const asked = { ...place, state: 'all', sort: 'updated', direction: 'desc', per_page: 100, page: 1 } as const;
  const { items } = await vendor.page(issue, ({ issues }) => issues.listForRepo(asked));
  const mark = items[0]?.updated_at ?? beforeAll;
  const there = items.flatMap((one) => happening(one) ?? []).filter(({ at }) => at >= mark);
  return { mark, since: mark, page: 1, seen: Object.fromEntries(there.map(({ id, at }) => [id, at])) };
}

const goOn = (from: Cursor, newest: string): Cursor =>
  newest > from.since ? { ...from, since: newest, page: 1 } : { ...from, page: from.page + 1 };

/** The mark moves to shortly before the latest change; what happened before it need not be remembered. */
function close({ mark, seen }: Cursor, newest: string): Cursor {
  const next = later(mark, earlier(newest));
  return {
    mark: next,
    since: next,
    page: 1,
    seen: Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= next)),
  };
}

/** Moments without fractions and with Z, as GitHub writes them, sort as text. */
const later = (a: string, b: string): string => (b > a ? b : a);

const earlier = (moment: string): string =>
  `${new Date(Math.max(0, Date.parse(moment) - overlapMs)).toISOString().slice(0, 19)}Z`;
