import { z } from '@baton/plugin-sdk';
import { batch } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleContact } from '../examples.ts';
import { contacts } from '../kinds.ts';

/** Asked for by address, not searched for: a contact that was made a second ago is found. */
export const findContact = action({
  title: 'Find a contact by e-mail address',
  description: 'Says whether there is one, and reads it.',
  input: z.object({ email: z.email().max(254).meta({ title: 'E-mail' }) }),
  output: z.object({ found: z.boolean(), contact: contacts.summary.optional() }),
  example: {
    input: { email: 'rosa.lind@lindcontracting.example' },
    output: { found: true, contact: exampleContact },
  },
  confidential: ['contact'],
  idempotency: { kind: 'read' },
  run: async (context, { email }) => {
    const asked = {
      inputs: [{ id: email }],
      idProperty: 'email',
      properties: [...contacts.properties],
      propertiesWithHistory: [],
    };
    const got = await openVendor(context).call(batch, async (apis) =>
      (await apis.batches()).read(contacts.type, asked),
    );
    const [one] = got.results;
    return one ? { found: true, contact: contacts.summarise(one) } : { found: false };
  },
});
