import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleCompany } from '../examples.ts';
import { mostField } from '../fields.ts';
import { companies } from '../kinds.ts';
import { walk } from '../pages.ts';

export const findCompanies = action({
  title: 'Find companies',
  description: 'By internet domain, or by words in their name. New ones show up after a minute.',
  input: z.object({
    domain: z.string().trim().toLowerCase().max(253).optional().meta({ title: 'Domain' }),
    words: z.string().trim().min(1).max(200).optional().meta({ title: 'Words' }),
    most: mostField,
  }),
  output: z.object({ found: z.boolean(), count: z.int(), more: z.boolean(), companies: z.array(companies.summary) }),
  example: {
    input: { domain: 'lindcontracting.example' },
    output: { found: true, count: 1, more: false, companies: [exampleCompany] },
  },
  limit: 'search',
  idempotency: { kind: 'read' },
  run: async (context, { domain, words, most }) => {
    const filters = domain === undefined ? [] : [{ propertyName: 'domain', operator: 'EQ' as const, value: domain }];
    const search = { type: companies.type, properties: companies.properties, filters, words };
    const { items, whole } = await walk(openVendor(context), search, most);
    const found = items.map(companies.summarise);
    return { found: found.length > 0, count: found.length, more: !whole, companies: found };
  },
});
