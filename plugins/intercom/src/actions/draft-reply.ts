import { z } from '@baton/plugin-sdk';
import { conversation, me } from '../answers.ts';
import { type Context, openVendor, referenceOf } from '../client.ts';
import { action } from '../connection.ts';
import { asNote } from '../note.ts';

/** A draft is a note for teammates: the customer sees nothing until a person sends it. */
export const draftReply = action({
  title: 'Draft a reply',
  description: 'Puts a suggested answer into the conversation as a note that only teammates see.',
  input: z.object({
    conversation_id: z.string().min(1).meta({ title: 'Conversation' }),
    text: z.string().min(1).meta({ title: 'Suggested answer' }),
  }),
  output: z.object({ conversation_id: z.string() }),
  example: {
    input: { conversation_id: '215469', text: 'Hello Rosa, the corrected invoice is on its way.' },
    output: { conversation_id: '215469' },
  },
  idempotency: {
    kind: 'lookup',
    find: async (context, { conversation_id }) => {
      const bodies = await noteBodies(context, conversation_id);
      return bodies.some((body) => body.includes(`${referenceOf(context)}<`)) ? { conversation_id } : undefined;
    },
  },
  run: async (context, { conversation_id, text }) => {
    const vendor = await openVendor(context);
    const admin = await vendor.call(me, (client) => client.admins.identify());
    const body = {
      message_type: 'note',
      type: 'admin',
      admin_id: admin.id,
      body: asNote(text, referenceOf(context)),
    } as const;
    const after = await vendor.call(conversation, (client) => client.conversations.reply({ conversation_id, body }));
    return { conversation_id: after.id };
  },
});

async function noteBodies(context: Context, conversation_id: string): Promise<string[]> {
  const vendor = await openVendor(context);
  const found = await vendor.call(conversation, (client) => client.conversations.find({ conversation_id }));
  return (found.conversation_parts?.conversation_parts ?? []).map((part) => part.body ?? '');
}
