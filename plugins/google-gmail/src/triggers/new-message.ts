import { ConnectorError, z } from '@baton/plugin-sdk';
import { historyList, type Message, messageList, profile } from '../answers.ts';
import { type Context, me, openVendor, type Vendor } from '../client.ts';
import { poll } from '../connection.ts';
import { labelChoice } from '../fields.ts';
import { getIfThere } from '../get-messages.ts';
import { exampleWhole, readWhole, wholeMessage } from '../read-message.ts';

/**
 * Gmail keeps a history of the mailbox for a week or so, and the cursor is a place in it. When that place is forgotten, the
 * mailbox itself is searched from `since` on, and what was emitted from there on (`seen`: id -> moment) is left out.
 */
const cursor = z.object({
  history: z.string().regex(/^\d+$/),
  page: z.string().optional(),
  since: z.iso.datetime(),
  seen: z.record(z.string(), z.string()),
  /** While the mailbox is searched. */
  search: z.object({ page: z.string().optional() }).optional(),
});

type Cursor = z.output<typeof cursor>;

/** Every message is a request of its own. */
const perRound = 20;
/** Mail may arrive late, in another order than it was dated. */
const overlapMs = 3_600_000;

export const newMessage = poll({
  title: 'New message',
  description: 'A message arrives in the inbox, or under another label. Looked for every minute.',
  everySeconds: 60,
  params: z.object({ label: labelChoice() }),
  output: wholeMessage,
  sample: exampleWhole,
  cursor,
  poll: async (context, { cursor: from, params: { label } }) => {
    const vendor = await openVendor(context);
    if (from === undefined) return { events: [], cursor: await startNow(context, vendor), more: false };
    const found = from.search ? await searchPage(vendor, label, from) : await historyPage(vendor, label, from);
    // The mark is taken before the search, so that what arrives meanwhile comes with the history.
    if (found === undefined) return { events: [], cursor: await startSearch(vendor, from), more: true };
    return settle(from, found, await readNew(vendor, found.ids, from));
  },
});

interface Found {
  ids: string[];
  next: Pick<Cursor, 'history' | 'page' | 'search'>;
  more: boolean;
}

const place = async (vendor: Vendor) => (await vendor.call(profile, (users) => users.getProfile(me))).historyId;

async function startNow(context: Context, vendor: Vendor): Promise<Cursor> {
  const since = new Date(Math.floor(context.now().getTime() / 1_000) * 1_000).toISOString();
  return { history: await place(vendor), since, seen: {} };
}

const startSearch = async (vendor: Vendor, { since, seen }: Cursor): Promise<Cursor> => ({
  history: await place(vendor),
  since,
  seen,
  search: {},
});

/** What was added since the mark; undefined when Gmail has forgotten it (404). */
async function historyPage(vendor: Vendor, labelId: string, { history, page }: Cursor): Promise<Found | undefined> {
  const where = { startHistoryId: history, ...(page !== undefined && { pageToken: page }) };
  const asked = { ...me, ...where, labelId, historyTypes: ['messageAdded'], maxResults: perRound };
  const got = await vendor
    .call(historyList, (users) => users.history.list(asked))
    .catch((thrown: unknown) => {
      if (ConnectorError.is(thrown) && thrown.info.status === 404) return undefined;
      throw thrown;
    });
  if (got === undefined) return undefined;
  const records = got.history ?? [];
  const ids = records.flatMap(({ messagesAdded }) => (messagesAdded ?? []).map(({ message }) => message.id));
  const last = records.at(-1)?.id;
  const { nextPageToken } = got;
  if (!nextPageToken) return { ids, next: { history: got.historyId }, more: false };
  // A record's own place outlives a page's; a page without records has no place of its own.
  return { ids, next: last === undefined ? { history, page: nextPageToken } : { history: last }, more: true };
}

async function searchPage(vendor: Vendor, label: string, { history, since, search }: Cursor): Promise<Found> {
  const from = Math.floor((Date.parse(since) - overlapMs) / 1_000);
  const where = {
    labelIds: [label],
    q: `after:${from}`,
    ...(search?.page !== undefined && { pageToken: search.page }),
  };
  const asked = { ...me, ...where, maxResults: perRound };
  const got = await vendor.call(messageList, (users) => users.messages.list(asked));
  const page = got.nextPageToken ?? undefined;
  const next = page === undefined ? { history } : { history, search: { page } };
  return { ids: (got.messages ?? []).map(({ id }) => id), next, more: true };
}

async function readNew(vendor: Vendor, ids: string[], { seen }: Cursor): Promise<Message[]> {
  const read: Message[] = [];
  for (const id of new Set(ids)) {
    const one = Object.hasOwn(seen, `message:${id}`) ? undefined : await getIfThere(vendor, id);
    if (one) read.push(one);
  }
  return read;
}

async function settle(from: Cursor, { next, more }: Found, messages: Message[]) {
  // A search also brings what is older than the trigger.
  const fresh = from.search ? messages.filter((one) => arrived(one) >= from.since) : messages;
  const events = await Promise.all(
    fresh.map(async (one) => ({ id: `message:${one.id}`, at: arrived(one), data: await readWhole(one) })),
  );
  const seen = { ...from.seen, ...Object.fromEntries(events.map(({ id, at }) => [id, at])) };
  const { since } = from;
  const isDone = next.search === undefined && !more;
  return { events, cursor: isDone ? forget({ ...next, since, seen }) : { ...next, since, seen }, more };
}

const arrived = ({ internalDate }: Message): string => new Date(Number(internalDate ?? 0)).toISOString();

/** The mark moves to shortly before the latest arrival; what was emitted before it need not be remembered. */
function forget(now: Cursor): Cursor {
  const newest = Object.values(now.seen).reduce((a, b) => (b > a ? b : a), now.since);
  const mark = new Date(Math.max(Date.parse(now.since), Date.parse(newest) - overlapMs)).toISOString();
  return { ...now, since: mark, seen: Object.fromEntries(Object.entries(now.seen).filter(([, at]) => at >= mark)) };
}
