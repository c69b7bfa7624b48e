import { z } from '@baton/plugin-sdk';
import { contacts, oneContact } from '../answers.ts';
import { archive } from '../archive.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { idempotencyKey, markOf } from '../reference.ts';

/** A contact number is for other systems and cannot be seen in Xero: it holds our mark. */
export const createContact = action({
  title: 'Create a contact',
  description: 'A new customer or supplier. Names are unique in Xero: a name that exists is refused.',
  input: z.object({
    name: z.string().trim().min(1).max(255).meta({ title: 'Name' }),
    email: z.email().max(255).optional().meta({ title: 'E-mail' }),
    first_name: z.string().trim().max(255).optional().meta({ title: 'First name' }),
    last_name: z.string().trim().max(255).optional().meta({ title: 'Last name' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { name: 'Alder Fencing', email: 'office@alderfencing.example' },
    output: { id: '5f1c2a9e-0000-4000-8000-000000000199' },
  },
  sensitive: ['email'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context) => {
      const vendor = await openVendor(context);
      const where = `ContactNumber=="${markOf(context)}"`;
      const found = await vendor.call(contacts, (api, organisation) => api.getContacts(organisation, undefined, where));
      const [one] = found.contacts.filter(({ contactNumber }) => contactNumber === markOf(context));
      return one && { id: one.contactID };
    },
  },
  run: async (context, { name, email, first_name, last_name }) => {
    const vendor = await openVendor(context);
    const contact = {
      name,
      contactNumber: markOf(context),
      ...(email !== undefined && { emailAddress: email }),
      ...(first_name !== undefined && { firstName: first_name }),
      ...(last_name !== undefined && { lastName: last_name }),
    };
    const made = await vendor.call(oneContact, (api, organisation) =>
      api.createContacts(organisation, { contacts: [contact] }, undefined, idempotencyKey(context)),
    );
    return { id: made.contacts[0]!.contactID };
  },
  undo: async (context, { output }) => archive(context, output.id),
});
