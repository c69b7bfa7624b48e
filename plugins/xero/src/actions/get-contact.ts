import { z } from '@baton/plugin-sdk';
import { oneContact } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleContact, ids } from '../examples.ts';
import { choiceField } from '../fields.ts';
import { contactSummary, summariseContact } from '../summaries.ts';

export const getContact = action({
  title: 'Read a contact',
  description: 'One customer or supplier.',
  input: z.object({ contact: choiceField('Contact', 'contacts') }),
  output: contactSummary,
  example: { input: { contact: ids.contact }, output: exampleContact },
  confidential: ['email'],
  idempotency: { kind: 'read' },
  run: async (context, { contact }) => {
    const vendor = await openVendor(context);
    const { contacts } = await vendor.call(oneContact, (api, organisation) => api.getContact(organisation, contact));
    return summariseContact(contacts[0]!);
  },
});
