import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { marked, wording } from '../compose.ts';
import { action } from '../connection.ts';
import { personField, textField } from '../fields.ts';
import { findOwnMessage, settleMs } from '../find-message.ts';
import { conversationWith, deleteMessage, place, post } from '../post.ts';

export const messagePerson = action({
  title: 'Message a person',
  description: 'A direct message of the app to one person; no channel is needed. Undone, it is deleted.',
  input: z.object({ person: personField(), text: textField() }),
  output: place,
  example: {
    input: { person: 'U0000000102', text: 'The lease of Lind Contracting is signed.' },
    output: { channel: 'D0000000102', message: '1795252800.000100' },
  },
  sensitive: ['person'],
  limit: 'posting',
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { person }) => {
      const vendor = await openVendor(context);
      const channel = await conversationWith(vendor, person);
      const message = await findOwnMessage(context, vendor, { channel });
      return message === undefined ? undefined : { channel, message };
    },
  },
  run: async (context, { person, text }) => {
    const vendor = await openVendor(context);
    const words = wording(text);
    const channel = await conversationWith(vendor, person);
    return post(vendor, { channel, text: words, blocks: marked(context, words) });
  },
  undo: async (context, { output }) => deleteMessage(context, output),
});
