import { z } from '@baton/plugin-sdk';
import { messages, type Message } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField, mostField } from '../fields.ts';
import { type AskPage, walk } from '../pages.ts';
import { examples, messageSummary, summariseMessage } from '../summaries.ts';

const moment = (label: string) => z.iso.datetime({ offset: true }).optional().meta({ title: label });

const inSeconds = (at: string): string => (Date.parse(at) / 1_000).toFixed(6);

export const readMessages = action({
  title: 'Read the messages of a channel',
  description: 'The newest first, page after page, without the replies in threads.',
  input: z.object({
    channel: channelField(),
    since: moment('Since'),
    until: moment('Until'),
    most: mostField(1_000, 100),
  }),
  output: z.object({
    messages: z.array(messageSummary),
    count: z.int(),
    more: z.boolean().meta({ title: 'True when the channel has more than asked for' }),
  }),
  example: {
    input: { channel: 'C0000000201', since: '2026-11-01T00:00:00Z', most: 50 },
    output: { messages: [examples.message], count: 1, more: false },
  },
  confidential: ['messages'],
  idempotency: { kind: 'read' },
  run: async (context, { channel, since, until, most }) => {
    const vendor = await openVendor(context);
    const between = { ...(since && { oldest: inSeconds(since) }), ...(until && { latest: inSeconds(until) }) };
    const ask: AskPage<Message> = async (place) => {
      const read = await vendor.call(messages, ({ conversations }) =>
        conversations.history({ channel, inclusive: true, ...between, ...place }),
      );
      return { items: read.messages, next: read.has_more ? read.response_metadata?.next_cursor : undefined };
    };
    const { items, whole } = await walk(most, ask);
    return { messages: items.map(summariseMessage), count: items.length, more: !whole };
  },
});
