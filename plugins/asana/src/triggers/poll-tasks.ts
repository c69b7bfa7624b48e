import { ConnectorError, z } from '@baton/plugin-sdk';
import { listOf, task, taskFields } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { choiceField } from '../fields.ts';
import { summariseTask, type taskSummary } from '../summaries.ts';

export const params = z.object({ project: choiceField('Project', 'projects') });

/**
 * Asana lists what was modified since a moment, in the order of the project, so a round cannot stop at a mark: it reads the
 * list to its end, a page a round, and the mark moves only then.
 */
export const cursor = z.object({
  /** Tasks from this moment on are looked at. ISO 8601, by Asana's clock. */
  since: z.iso.datetime(),
  /** What was emitted since that moment: id -> moment. */
  seen: z.record(z.string(), z.string()),
  /** In the middle of a list: the next page, and the latest change so far. */
  page: z.object({ offset: z.string(), newest: z.iso.datetime() }).optional(),
  /** When the trigger was switched on, while the very first list is read: what happened until then is not emitted. */
  first: z.iso.datetime().optional(),
});

type Cursor = z.output<typeof cursor>;
type Task = z.output<typeof task>;

/** What happened to a task, and when; undefined when it did not. */
export type Happening = (one: Task) => { id: string; at: string } | undefined;

/** Lists may lag behind changes, clocks differ, and a long list takes a while to read: every list looks back this far. */
const overlapMs = 5 * 60_000;
const perPage = 50;

export async function pollTasks(
  context: Context,
  { project, from, happening }: { project: string; from: Cursor | undefined; happening: Happening },
) {
  const start = from ?? startAt(context.now().toISOString());
  const got = await readPage(context, project, start);
  if (got === undefined) return { events: [], cursor: withoutPage(start), more: true };
  const happened = got.data.flatMap((one) => fresh(one, happening, start));
  const { first } = start;
  // What happens while the first list is read is left for the next one.
  const old = first === undefined ? happened : happened.filter(({ at }) => at <= first);
  const seen = { ...start.seen, ...Object.fromEntries(old.map(({ id, at }) => [id, at])) };
  const newest = latest([start.page?.newest ?? start.since, ...got.data.map((one) => one.modified_at ?? '')]);
  const offset = got.data.length > 0 ? got.next_page?.offset : undefined;
  const next =
    offset === undefined ? closeList(start.since, seen, newest) : { ...start, seen, page: { offset, newest } };
  return { events: first === undefined ? happened : [], cursor: next, more: offset !== undefined };
}

/** One page of the list; undefined when Asana no longer knows the place, which it forgets after a while. */
async function readPage(context: Context, project: string, { since, page }: Cursor) {
  const vendor = await openVendor(context);
  const place = page && { offset: page.offset };
  const asked = { project, modified_since: since, opt_fields: taskFields, limit: perPage, ...place };
  try {
    return await vendor.call(listOf(task), ({ tasks }) => tasks.getTasks(asked));
  } catch (thrown) {
    if (page && ConnectorError.is(thrown) && thrown.code === 'invalid_input') return undefined;
    throw thrown;
  }
}

/** Reads the list from its beginning; what was emitted of it is remembered. */
const withoutPage = ({ page: _, ...rest }: Cursor): Cursor => rest;

function fresh(one: Task, happening: Happening, { since, seen }: Cursor) {
  const what = happening(one);
  if (what === undefined || what.at < since || Object.hasOwn(seen, what.id)) return [];
  return [{ ...what, data: summariseTask(one) satisfies z.input<typeof taskSummary> }];
}

/** The mark moves to shortly before the latest change; what was emitted before it need not be remembered. */
function closeList(since: string, seen: Record<string, string>, newest: string): Cursor {
  const mark = latest([since, earlier(newest)]);
  return { since: mark, seen: Object.fromEntries(Object.entries(seen).filter(([, at]) => at >= mark)) };
}

const startAt = (first: string): Cursor => ({ since: earlier(first), seen: {}, first });

const earlier = (moment: string): string => new Date(Date.parse(moment) - overlapMs).toISOString();

/** Moments in ISO 8601 with milliseconds and Z, as Asana writes them, sort as text. */
const latest = (moments: string[]): string => moments.reduce((a, b) => (b > a ? b : a));
