import { z } from '@baton/plugin-sdk';
import { contacts } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

export const findContact = action({
  title: 'Find a contact',
  description: 'Looks a contact up by e-mail address. Without an address nobody is found; that is not an error.',
  input: z.object({ email: z.string().trim().max(254).optional().meta({ title: 'E-mail address' }) }),
  output: z.object({
    found: z.boolean(),
    id: z.string().optional(),
    name: z.string().optional(),
    email: z.string().optional(),
  }),
  example: {
    input: { email: 'rosa.lind@example.com' },
    output: { found: true, id: '6762f0d51bb69f9f2193bb7f', name: 'Rosa Lind', email: 'rosa.lind@example.com' },
  },
  idempotency: { kind: 'read' },
  confidential: ['name', 'email'],
  run: async (context, { email }) => {
    if (!email) return { found: false };
    const vendor = await openVendor(context);
    const query = { field: 'email', operator: '=' as const, value: email.toLowerCase() };
    const { response } = await vendor.call(contacts, (client) =>
      client.contacts.search({ query, pagination: { per_page: 1 } }),
    );
    const [first] = response.data;
    if (!first) return { found: false };
    return {
      found: true,
      id: first.id,
      ...(first.name && { name: first.name }),
      ...(first.email && { email: first.email }),
    };
  },
});
