import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleContact, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { contacts } from '../kinds.ts';
import { readRecord } from '../records.ts';

export const getContact = action({
  title: 'Read a contact',
  description: 'One person, by id.',
  input: z.object({ contact: idField('Contact') }),
  output: contacts.summary,
  example: { input: { contact: ids.contact }, output: exampleContact },
  confidential: ['email', 'phone'],
  idempotency: { kind: 'read' },
  run: async (context, { contact }) =>
    contacts.summarise(await readRecord(openVendor(context), contacts.type, contact, contacts.properties)),
});
