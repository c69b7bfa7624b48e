import { z } from '@baton/plugin-sdk';
import { posted } from '../answers.ts';
import { openVendor } from '../client.ts';
import { marked, wording } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField, mentionField, messageField, textField } from '../fields.ts';
import { place } from '../post.ts';

/** Blocks are sent as well, or Slack would keep the old ones: buttons of a question that is answered go away with this. */
export const updateMessage = action({
  title: 'Change a message of the app',
  description: 'Puts new text in place of all that the message held, buttons too. Only messages of the app itself.',
  input: z.object({
    channel: channelField(),
    message: messageField(),
    text: textField(),
    mention: mentionField(),
  }),
  output: place,
  example: {
    input: { channel: 'C0000000201', message: '1795161600.000100', text: 'Sam Okafor decided: yes.' },
    output: { channel: 'C0000000201', message: '1795161600.000100' },
  },
  sensitive: ['channel', 'mention'],
  idempotency: { kind: 'natural' },
  run: async (context, { channel, message, text, mention }) => {
    const vendor = await openVendor(context);
    const words = wording(text, mention);
    const said = { channel, ts: message, text: words, blocks: marked(context, words) };
    const changed = await vendor.call(posted, ({ chat }) => chat.update(said));
    return { channel: changed.channel, message: changed.ts };
  },
});
