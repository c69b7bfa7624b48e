import { z } from '@baton/plugin-sdk';
import { oneContact } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleContact, ids } from '../examples.ts';
import { choiceField } from '../fields.ts';
import { contactSummary, summariseContact } from '../summaries.ts';

/** Bank details are left out on purpose: who changes them decides who is paid. */
export const updateContact = action({
  title: 'Change a contact',
  description: 'Sets name, e-mail address or the person of a customer or supplier. Bank details are never changed.',
  input: z.object({
    contact: choiceField('Contact', 'contacts'),
    name: z.string().trim().min(1).max(255).optional().meta({ title: 'Name' }),
    email: z.email().max(255).optional().meta({ title: 'E-mail' }),
    first_name: z.string().trim().max(255).optional().meta({ title: 'First name' }),
    last_name: z.string().trim().max(255).optional().meta({ title: 'Last name' }),
  }),
  output: contactSummary,
  example: { input: { contact: ids.contact, first_name: 'Rosa' }, output: exampleContact },
  sensitive: ['contact', 'email'],
  confidential: ['email'],
  idempotency: { kind: 'natural' },
  run: async (context, { contact, name, email, first_name, last_name }) => {
    const vendor = await openVendor(context);
    const changed = {
      contactID: contact,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { emailAddress: email }),
      ...(first_name !== undefined && { firstName: first_name }),
      ...(last_name !== undefined && { lastName: last_name }),
    };
    const got = await vendor.call(oneContact, (api, organisation) =>
      api.updateContact(organisation, contact, { contacts: [changed] }),
    );
    return summariseContact(got.contacts[0]!);
  },
});
