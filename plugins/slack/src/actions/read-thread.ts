import { z } from '@baton/plugin-sdk';
import { messages, type Message } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField, messageField, mostField } from '../fields.ts';
import { type AskPage, walk } from '../pages.ts';
import { examples, messageSummary, summariseMessage } from '../summaries.ts';

export const readThread = action({
  title: 'Read a thread',
  description: 'The message and the replies to it, oldest first, page after page.',
  input: z.object({ channel: channelField(), thread: messageField(), most: mostField(1_000, 200) }),
  output: z.object({ messages: z.array(messageSummary), count: z.int(), more: z.boolean() }),
  example: {
    input: { channel: 'C0000000201', thread: '1795161600.000100' },
    output: { messages: [examples.message], count: 1, more: false },
  },
  confidential: ['messages'],
  idempotency: { kind: 'read' },
  run: async (context, { channel, thread, most }) => {
    const vendor = await openVendor(context);
    const ask: AskPage<Message> = async (place) => {
      const read = await vendor.call(messages, ({ conversations }) =>
        conversations.replies({ channel, ts: thread, ...place }),
      );
      return { items: read.messages, next: read.has_more ? read.response_metadata?.next_cursor : undefined };
    };
    const { items, whole } = await walk(most, ask);
    return { messages: items.map(summariseMessage), count: items.length, more: !whole };
  },
});
