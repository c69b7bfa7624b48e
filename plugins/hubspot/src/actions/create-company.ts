import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, ownerField, propertiesField } from '../fields.ts';
import { findMarked, settleMs, withMark } from '../marks.ts';
import { archive, given, makeRecord } from '../records.ts';

export const createCompany = action({
  title: 'Create a company',
  description: 'A new company, with a contact of it when one is given.',
  input: z.object({
    name: z.string().trim().min(1).max(255).meta({ title: 'Name' }),
    domain: z.string().trim().toLowerCase().max(253).optional().meta({ title: 'Domain' }),
    description: z.string().max(20_000).default('').meta({ title: 'Description' }),
    owner: ownerField().optional(),
    contact: idField('Contact').optional(),
    properties: propertiesField.optional(),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { name: 'Alder Fencing', contact: ids.contact }, output: { id: '2011' } },
  sensitive: ['owner'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => findMarked(context, openVendor(context), 'companies', 'description'),
  },
  run: async (context, { name, domain, description, owner, contact, properties }) => {
    const made = given(
      { name, domain, description: withMark(context, description), hubspot_owner_id: owner },
      properties,
    );
    return { id: await makeRecord(openVendor(context), 'companies', made, [{ type: 'contacts', id: contact }]) };
  },
  undo: async (context, { output }) => archive(context, 'companies', output.id),
});
