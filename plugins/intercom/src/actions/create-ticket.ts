import { optionField, z } from '@baton/plugin-sdk';
import { ticket, tickets, ticketTypeList } from '../answers.ts';
import { type Context, missing, openVendor, referenceOf, type Vendor } from '../client.ts';
import { action } from '../connection.ts';

const longestTitle = 250;

const input = z.object({
  title: z.string().trim().min(1).meta({ title: 'Title', description: 'Cut to 250 characters.' }),
  description: z.string().default('').meta({ title: 'Description' }),
  email: z.string().trim().max(254).optional().meta({ title: 'E-mail address of the customer' }),
  ticket_type: optionField('Ticket type', 'ticket_types').optional(),
});

/**
 * Intercom has no idempotency key, so the description ends with our reference: after a lost answer the ticket is looked
 * up by it before another one is made.
 */
export const createTicket = action({
  title: 'Create a ticket',
  description:
    'Opens a ticket for the customer. Unknown senders are filed under the contact that the connection names.',
  input,
  output: z.object({ id: z.string(), number: z.string().optional() }),
  example: {
    input: {
      title: 'Invoice 2210 shows the old price',
      description: 'Please correct it.',
      email: 'rosa.lind@example.com',
    },
    output: { id: '215468', number: '1042' },
  },
  idempotency: { kind: 'lookup', settleMs: 5_000, find },
  sensitive: ['email'],
  run: create,
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(ticket, (client) => client.tickets.update({ ticket_id: output.id, open: false }));
  },
});

async function create(context: Context, asked: z.output<typeof input>) {
  const email = asked.email || context.auth.unknown_sender;
  if (!email) {
    throw missing(
      'email',
      'The message has no e-mail address, and the connection names no contact for unknown senders.',
    );
  }
  const vendor = await openVendor(context);
  // The SDK's type lacks `ticket_attributes`, which the API documents and the SDK passes on.
  const request = {
    ticket_type_id: asked.ticket_type ?? context.auth.ticket_type ?? (await firstTicketType(vendor)),
    contacts: [{ email: email.toLowerCase() }],
    ticket_attributes: {
      _default_title_: shorten(asked.title),
      _default_description_: `${asked.description}\n\n${referenceOf(context)}`.trimStart(),
    },
  };
  return summary(await vendor.call(ticket, (client) => client.tickets.create(request)));
}

async function find(context: Context) {
  const vendor = await openVendor(context);
  const reference = referenceOf(context);
  const query = { field: 'description', operator: '~' as const, value: reference };
  const { response } = await vendor.call(tickets, (client) =>
    client.tickets.search({ query, pagination: { per_page: 20 } }),
  );
  // `~` finds words; only the whole reference at the end is ours.
  const ours = response.tickets.find((one) =>
    String(one.ticket_attributes?.['_default_description_'] ?? '').endsWith(reference),
  );
  return ours && summary(ours);
}

async function firstTicketType(vendor: Vendor): Promise<string> {
  const { data } = await vendor.call(ticketTypeList, (client) => client.ticketTypes.list());
  const usable = data.find((type) => type != null && type.archived !== true && type.category === 'Customer');
  if (!usable) throw missing('ticket_type', 'Intercom has no ticket type for customers. Create one there first.');
  return usable.id;
}

const shorten = (title: string): string => {
  const line = title.replace(/\s+/g, ' ');
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1)}…`;
};

const summary = (made: z.output<typeof ticket>) => ({ id: made.id, ...(made.ticket_id && { number: made.ticket_id }) });
