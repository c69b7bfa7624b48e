import { ConnectorError, z } from '@baton/plugin-sdk';
import { me, messages, type Message } from '../answers.ts';
import { type Context, openVendor, type Vendor } from '../client.ts';
import { channelField } from '../fields.ts';
import { momentOf, plainText } from '../summaries.ts';
import { saysSomething, type toldMessage } from './told-message.ts';

export const params = z.object({ channel: channelField() });

/**
 * Slack lists the newest first, so a round cannot stop at a mark: it reads the list to its end, a page a round, and the mark
 * moves only then. Moments are Slack's own, which are unique in a channel and sort as text.
 */
export const cursor = z.object({
  /** Nothing up to this moment is ever emitted: the newest message when the trigger was switched on. */
  start: z.string(),
  /** The newest message that was seen. */
  newest: z.string(),
  /** What was seen in the stretch that every list reads again. */
  seen: z.array(z.string()),
  /** In the middle of a list: its next page, and the newest message so far. */
  page: z.object({ next: z.string(), newest: z.string() }).optional(),
  /** What the app itself is called as an author. */
  own: z.string().optional(),
});

type Cursor = z.output<typeof cursor>;

/** A message may show up a little after a later one: every list looks back this far. Seconds. */
const overlap = 60;
const perPage = 50;
const beforeAll = '0000000000.000000';

export async function pollMessages(context: Context, channel: string, from: Cursor | undefined) {
  const vendor = await openVendor(context);
  if (from === undefined) return { events: [], cursor: await startAt(vendor, channel), more: false };
  const read = await readPage(vendor, channel, from);
  if (read === undefined) return { events: [], cursor: withoutPage(from), more: true };
  const fresh = read.messages.filter(({ ts }) => !from.seen.includes(ts)).toReversed();
  const events = fresh.filter((one) => isForUs(one, from.own)).map((one) => toEvent(channel, one));
  const newest = [from.page?.newest ?? from.newest, ...fresh.map(({ ts }) => ts)].reduce(later);
  const seen = [...from.seen, ...fresh.map(({ ts }) => ts)];
  const next = read.has_more ? read.response_metadata?.next_cursor : undefined;
  const marked = next ? { ...from, seen, page: { next, newest } } : closeList(from, seen, newest);
  return { events, cursor: marked, more: Boolean(next) };
}

/** By the channel's own newest message, so that no two clocks are compared. */
async function startAt(vendor: Vendor, channel: string): Promise<Cursor> {
  const { bot_id } = await vendor.call(me, ({ auth }) => auth.test());
  const read = await vendor.call(messages, ({ conversations }) => conversations.history({ channel, limit: 1 }));
  const newest = read.messages[0]?.ts ?? beforeAll;
  return { start: newest, newest, seen: [], ...(bot_id && { own: bot_id }) };
}

/** One page of the list; undefined when Slack no longer knows the place. */
async function readPage(vendor: Vendor, channel: string, { start, newest, page }: Cursor) {
  const oldest = later(start, earlier(newest));
  const asked = { channel, oldest, limit: perPage, ...(page && { cursor: page.next }) };
  try {
    return await vendor.call(messages, ({ conversations }) => conversations.history(asked));
  } catch (thrown) {
    if (page && ConnectorError.is(thrown) && thrown.code === 'invalid_input') return undefined;
    throw thrown;
  }
}

/** Reads the list from its beginning; what was emitted of it is remembered. */
const withoutPage = ({ page: _, ...rest }: Cursor): Cursor => rest;

function closeList(from: Cursor, seen: string[], newest: string): Cursor {
  const since = earlier(newest);
  return { ...withoutPage(from), newest, seen: seen.filter((ts) => ts > since) };
}

const isForUs = ({ subtype, bot_id }: Message, own: string | undefined): boolean =>
  saysSomething(subtype) && (own === undefined || bot_id !== own);

function toEvent(channel: string, one: Message) {
  const data: z.input<typeof toldMessage> = {
    channel,
    message: one.ts,
    text: plainText(one.text ?? ''),
    at: momentOf(one.ts),
    ...(one.user && { by: one.user }),
    direct: channel.startsWith('D'),
    from_app: Boolean(one.bot_id),
  };
  return { id: `${channel}:${one.ts}`, at: data.at, data };
}

const later = (a: string, b: string): string => (b > a ? b : a);

function earlier(ts: string): string {
  const [seconds = '0', digits = '000000'] = ts.split('.');
  return `${String(Math.max(0, Number(seconds) - overlap)).padStart(10, '0')}.${digits}`;
}
