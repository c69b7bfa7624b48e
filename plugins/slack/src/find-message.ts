import { messages, type Message } from './answers.ts';
import type { Context, Vendor } from './client.ts';
import { markOf } from './compose.ts';
import { type AskPage, searchAll } from './pages.ts';

/** How far back a look-up reads a channel: longer than any case waits for a lost answer. */
const lookBackMs = 30 * 24 * 3_600_000;

/** Slack takes a moment until a message is in the history. Milliseconds. */
export const settleMs = 3_000;

const momentOf = (at: number): string => (at / 1_000).toFixed(6);

/** The message that this call posted to the channel, or to a thread of it. */
export async function findOwnMessage(
  context: Context,
  vendor: Vendor,
  { channel, thread }: { channel: string; thread?: string },
): Promise<string | undefined> {
  const mark = markOf(context);
  const oldest = momentOf(context.now().getTime() - lookBackMs);
  const ask: AskPage<Message> = async (place) => {
    const read = await vendor.call(messages, ({ conversations }) =>
      thread === undefined
        ? conversations.history({ channel, oldest, ...place })
        : conversations.replies({ channel, ts: thread, ...place }),
    );
    return { items: read.messages, next: read.has_more ? read.response_metadata?.next_cursor : undefined };
  };
  const found = await searchAll(ask, ({ blocks }) => blocks?.some(({ block_id }) => block_id === mark) ?? false);
  return found?.ts;
}
