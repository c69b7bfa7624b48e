import { z } from '@baton/plugin-sdk';
import { me, tag } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

/** Making a tag that exists and tagging twice change nothing, so the whole action may be repeated. */
export const tagTicket = action({
  title: 'Tag a ticket',
  description: 'Puts a tag on a ticket; the tag is made when it does not exist yet.',
  input: z.object({
    ticket_id: z.string().min(1).meta({ title: 'Ticket' }),
    tag: z.string().trim().min(1).max(100).meta({ title: 'Tag' }),
  }),
  output: z.object({ tag_id: z.string(), tag: z.string() }),
  example: { input: { ticket_id: '215468', tag: 'billing' }, output: { tag_id: '7522907', tag: 'billing' } },
  idempotency: { kind: 'natural' },
  run: async (context, { ticket_id, tag: name }) => {
    const vendor = await openVendor(context);
    const admin = await vendor.call(me, (client) => client.admins.identify());
    const known = await vendor.call(tag, (client) => client.tags.create({ name }));
    const put = { ticket_id, id: known.id, admin_id: admin.id };
    await vendor.call(tag, (client) => client.tags.tagTicket(put));
    return { tag_id: known.id, tag: known.name ?? name };
  },
});
