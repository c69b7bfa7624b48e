import { z } from '@baton/plugin-sdk';
import { whispered } from '../answers.ts';
import { openVendor } from '../client.ts';
import { marked, wording } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField, personField, textField } from '../fields.ts';

/** Slack keeps such messages nowhere, so nobody can look whether one was sent. */
export const whisper = action({
  title: 'Show a message to one person in a channel',
  description: 'Only this person sees it, and only until the page is loaded anew.',
  input: z.object({ channel: channelField(), person: personField(), text: textField() }),
  output: z.object({ message: z.string() }),
  example: {
    input: { channel: 'C0000000201', person: 'U0000000102', text: 'Your request is in.' },
    output: { message: '1795252800.000100' },
  },
  sensitive: ['channel', 'person'],
  limit: 'posting',
  idempotency: { kind: 'unsafe' },
  run: async (context, { channel, person, text }) => {
    const vendor = await openVendor(context);
    const words = wording(text);
    const said = { channel, user: person, text: words, blocks: marked(context, words) };
    const { message_ts } = await vendor.call(whispered, ({ chat }) => chat.postEphemeral(said));
    return { message: message_ts };
  },
});
