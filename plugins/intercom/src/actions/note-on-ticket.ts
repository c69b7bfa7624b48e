import { z } from '@baton/plugin-sdk';
import { me, ticketPart, ticketWithParts } from '../answers.ts';
import { openVendor, referenceOf } from '../client.ts';
import { action } from '../connection.ts';
import { asNote } from '../note.ts';

export const noteOnTicket = action({
  title: 'Write a note on a ticket',
  description: 'Adds a note that only teammates see.',
  input: z.object({
    ticket_id: z.string().min(1).meta({ title: 'Ticket' }),
    text: z.string().min(1).meta({ title: 'Note' }),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { ticket_id: '215468', text: 'Promised a call today.' }, output: { id: '31' } },
  idempotency: {
    kind: 'lookup',
    find: async (context, { ticket_id }) => {
      const vendor = await openVendor(context);
      const found = await vendor.call(ticketWithParts, (client) => client.tickets.get({ ticket_id }));
      const parts = found.ticket_parts?.ticket_parts ?? [];
      const ours = parts.find((part) => part.body?.includes(`${referenceOf(context)}<`));
      return ours?.id ? { id: ours.id } : undefined;
    },
  },
  run: async (context, { ticket_id, text }) => {
    const vendor = await openVendor(context);
    const admin = await vendor.call(me, (client) => client.admins.identify());
    const body = {
      message_type: 'note',
      type: 'admin',
      admin_id: admin.id,
      body: asNote(text, referenceOf(context)),
    } as const;
    const made = await vendor.call(ticketPart, (client) => client.tickets.reply({ ticket_id, body }));
    return { id: made.id };
  },
});
