import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { marked, wording } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField, mentionField, messageField, textField } from '../fields.ts';
import { findOwnMessage, settleMs } from '../find-message.ts';
import { deleteMessage, place, post } from '../post.ts';

export const replyInThread = action({
  title: 'Reply in a thread',
  description: 'Answers a message under it, and in the channel too if wanted. Undone, the reply is deleted.',
  input: z.object({
    channel: channelField(),
    thread: messageField('Message to answer'),
    text: textField(),
    mention: mentionField(),
    also_to_channel: z.boolean().default(false).meta({ title: 'Show it in the channel too' }),
  }),
  output: place,
  example: {
    input: { channel: 'C0000000201', thread: '1795161600.000100', text: 'Done, the new price is on it.' },
    output: { channel: 'C0000000201', message: '1795252860.000100' },
  },
  sensitive: ['channel', 'mention'],
  limit: 'posting',
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { channel, thread }) => {
      const message = await findOwnMessage(context, await openVendor(context), { channel, thread });
      return message === undefined ? undefined : { channel, message };
    },
  },
  run: async (context, { channel, thread, text, mention, also_to_channel }) => {
    const words = wording(text, mention);
    const blocks = marked(context, words);
    return post(await openVendor(context), { channel, text: words, blocks, thread, toChannel: also_to_channel });
  },
  undo: async (context, { output }) => deleteMessage(context, output),
});
