import { ConnectorError, z } from '@baton/plugin-sdk';
import { upserted } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { ownerField, propertiesField } from '../fields.ts';
import { contacts } from '../kinds.ts';
import { given } from '../records.ts';

/** One e-mail address is one contact in HubSpot, so doing it twice is doing it once. */
export const saveContact = action({
  title: 'Create or change a contact',
  description: 'The contact with this e-mail address is changed, or made when there is none.',
  input: z.object({
    email: z.email().max(254).meta({ title: 'E-mail' }),
    first_name: z.string().trim().max(255).optional().meta({ title: 'First name' }),
    last_name: z.string().trim().max(255).optional().meta({ title: 'Last name' }),
    phone: z.string().trim().max(50).optional().meta({ title: 'Phone' }),
    company: z.string().trim().max(255).optional().meta({ title: 'Company name' }),
    owner: ownerField().optional(),
    properties: propertiesField.optional(),
  }),
  output: z.object({ id: z.string(), created: z.boolean() }),
  example: {
    input: { email: 'rosa.lind@lindcontracting.example', first_name: 'Rosa' },
    output: { id: ids.contact, created: false },
  },
  sensitive: ['email', 'owner'],
  idempotency: { kind: 'natural' },
  run: async (context, { email, first_name, last_name, phone, company, owner, properties }) => {
    const changed = given(
      { email, firstname: first_name, lastname: last_name, phone, company, hubspot_owner_id: owner },
      properties,
    );
    const asked = { inputs: [{ id: email, idProperty: 'email', properties: changed }] };
    const got = await openVendor(context).call(upserted, async (apis) =>
      (await apis.batches()).upsert(contacts.type, asked),
    );
    const [one] = got.results;
    if (one) return { id: one.id, created: one._new };
    // HubSpot answers 207 to what it did not do.
    if (got.errors?.length) throw new ConnectorError('invalid_input', 'HubSpot did not take the contact.');
    throw new ConnectorError('unknown_outcome', 'HubSpot did not say what became of the contact.');
  },
});
