import { z } from '@baton/plugin-sdk';
import { archive } from '../archive.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField } from '../fields.ts';

export const archiveContact = action({
  title: 'Archive a contact',
  description: 'Takes a customer or supplier out of the lists. Somebody can restore it in Xero.',
  input: z.object({ contact: choiceField('Contact', 'contacts') }),
  output: z.object({ id: z.string() }),
  example: { input: { contact: ids.contact }, output: { id: ids.contact } },
  sensitive: ['contact'],
  idempotency: { kind: 'natural' },
  run: async (context, { contact }) => {
    await archive(context, contact);
    return { id: contact };
  },
});
