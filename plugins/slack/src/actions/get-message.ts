import { ConnectorError, z } from '@baton/plugin-sdk';
import { messages, permalink } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField, messageField } from '../fields.ts';
import { examples, messageSummary, summariseMessage } from '../summaries.ts';

export const getMessage = action({
  title: 'Get a message',
  description: 'Its text, its author, the reactions to it and its address.',
  input: z.object({ channel: channelField(), message: messageField() }),
  output: messageSummary.extend({
    url: z.string(),
    reactions: z.array(z.object({ emoji: z.string(), count: z.int() })),
  }),
  example: {
    input: { channel: 'C0000000201', message: '1795161600.000100' },
    output: { ...examples.message, url: 'https://harborandpine.slack.com/archives/C1/p1', reactions: [] },
  },
  confidential: ['text'],
  idempotency: { kind: 'read' },
  run: async (context, { channel, message }) => {
    const vendor = await openVendor(context);
    const only = { channel, oldest: message, latest: message, inclusive: true, limit: 1 };
    const read = await vendor.call(messages, ({ conversations }) => conversations.history(only));
    const found = read.messages.find(({ ts }) => ts === message);
    if (!found) throw new ConnectorError('not_found', 'The channel in Slack has no such message.');
    const link = await vendor.call(permalink, ({ chat }) => chat.getPermalink({ channel, message_ts: message }));
    const reactions = (found.reactions ?? []).map(({ name, count }) => ({ emoji: name, count: count ?? 1 }));
    return { ...summariseMessage(found), url: link.permalink, reactions };
  },
});
