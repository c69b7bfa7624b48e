import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { marked, wording } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField, mentionField, textField } from '../fields.ts';
import { findOwnMessage, settleMs } from '../find-message.ts';
import { deleteMessage, place, post } from '../post.ts';

/** Slack has no idempotency key: the message carries a mark that nobody sees, and is looked for by it after a lost answer. */
export const postMessage = action({
  title: 'Post a message to a channel',
  description: 'The app has to be in the channel. Text calls nobody; whom to call is chosen. Undone, it is deleted.',
  input: z.object({ channel: channelField(), text: textField(), mention: mentionField() }),
  output: place,
  example: {
    input: { channel: 'C0000000201', text: 'The lease of Lind Contracting is signed.', mention: ['U0000000102'] },
    output: { channel: 'C0000000201', message: '1795252800.000100' },
  },
  sensitive: ['channel', 'mention'],
  limit: 'posting',
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { channel }) => {
      const message = await findOwnMessage(context, await openVendor(context), { channel });
      return message === undefined ? undefined : { channel, message };
    },
  },
  run: async (context, { channel, text, mention }) => {
    const words = wording(text, mention);
    return post(await openVendor(context), { channel, text: words, blocks: marked(context, words) });
  },
  undo: async (context, { output }) => deleteMessage(context, output),
});
