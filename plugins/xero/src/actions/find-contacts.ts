import { z } from '@baton/plugin-sdk';
import { contacts } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleContact } from '../examples.ts';
import { mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { contactSummary, summariseContact } from '../summaries.ts';

export const findContacts = action({
  title: 'Find contacts',
  description: 'Customers and suppliers by words in their name, e-mail address or number; all of them without words.',
  input: z.object({
    text: z.string().trim().max(200).default('').meta({ title: 'Words' }),
    archived: z.boolean().default(false).meta({ title: 'Archived ones too' }),
    most: mostField(),
  }),
  output: z.object({ found: z.boolean(), count: z.int(), more: z.boolean(), contacts: z.array(contactSummary) }),
  example: {
    input: { text: 'Lind' },
    output: { found: true, count: 1, more: false, contacts: [exampleContact] },
  },
  confidential: ['contacts'],
  idempotency: { kind: 'read' },
  run: async (context, { text, archived, most }) => {
    const vendor = await openVendor(context);
    const search = text === '' ? undefined : text;
    const { items, whole } = await walk(
      {
        ask: async (page, pageSize) => {
          const order = 'Name';
          const got = await vendor.call(contacts, (api, organisation) =>
            api.getContacts(
              organisation,
              undefined,
              undefined,
              order,
              undefined,
              page,
              archived,
              undefined,
              search,
              pageSize,
            ),
          );
          return got.contacts;
        },
        idOf: ({ contactID }) => contactID,
      },
      most,
    );
    return { found: items.length > 0, count: items.length, more: !whole, contacts: items.map(summariseContact) };
  },
});
