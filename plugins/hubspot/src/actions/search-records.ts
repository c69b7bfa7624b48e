import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, kindField, mostField } from '../fields.ts';
import { walk } from '../pages.ts';

const found = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string()),
  updated_at: z.iso.datetime(),
});

export const searchRecords = action({
  title: 'Search records',
  description:
    'Records of any kind by words, or by the exact value of a property; newest first. New ones show up late.',
  input: z.object({
    kind: kindField,
    words: z.string().trim().min(1).max(200).optional().meta({ title: 'Words' }),
    property: choiceField('Property', 'deal_properties').optional(),
    value: z.string().max(1_000).optional().meta({ title: 'Has exactly this value' }),
    read: z
      .array(z.string().regex(/^[a-z][a-z0-9_]{0,99}$/))
      .max(50)
      .default([])
      .meta({ title: 'Properties to read' }),
    most: mostField,
  }),
  output: z.object({ count: z.int(), more: z.boolean(), records: z.array(found) }),
  example: {
    input: { kind: 'companies', words: 'Lind', read: ['name'] },
    output: {
      count: 1,
      more: false,
      records: [{ id: ids.company, properties: { name: 'Lind Contracting' }, updated_at: '2026-09-01T08:00:00.000Z' }],
    },
  },
  confidential: ['records'],
  limit: 'search',
  idempotency: { kind: 'read' },
  run: async (context, { kind, words, property, value, read, most }) => {
    const filters = property === undefined ? [] : [{ propertyName: property, ...matching(value) }];
    const search = { type: kind, properties: read, filters, words, sort: '-hs_object_id' };
    const { items, whole } = await walk(openVendor(context), search, most);
    const records = items.map(({ id, properties, updatedAt }) => {
      const known = Object.entries(properties).filter((pair): pair is [string, string] => pair[1] !== null);
      return { id, properties: Object.fromEntries(known), updated_at: updatedAt };
    });
    return { count: records.length, more: !whole, records };
  },
});

const matching = (value: string | undefined) =>
  value === undefined ? { operator: 'HAS_PROPERTY' as const } : { operator: 'EQ' as const, value };
