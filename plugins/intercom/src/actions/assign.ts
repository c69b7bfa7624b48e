import { optionField, z } from '@baton/plugin-sdk';
import { conversation, me } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

export const assign = action({
  title: 'Assign a conversation',
  description: 'Gives a conversation to a named teammate.',
  input: z.object({
    conversation_id: z.string().min(1).meta({ title: 'Conversation' }),
    teammate: optionField('Teammate', 'teammates'),
  }),
  output: z.object({ conversation_id: z.string(), teammate: z.string() }),
  example: {
    input: { conversation_id: '215469', teammate: '991267502' },
    output: { conversation_id: '215469', teammate: '991267502' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { conversation_id, teammate }) => {
    const vendor = await openVendor(context);
    const admin = await vendor.call(me, (client) => client.admins.identify());
    const body = { message_type: 'assignment', type: 'admin', admin_id: admin.id, assignee_id: teammate } as const;
    const after = await vendor.call(conversation, (client) => client.conversations.manage({ conversation_id, body }));
    return { conversation_id: after.id, teammate };
  },
});
