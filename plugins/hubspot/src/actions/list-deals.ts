import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleDeal } from '../examples.ts';
import { choiceField, mostField, ownerField } from '../fields.ts';
import { deals } from '../kinds.ts';
import { walk } from '../pages.ts';

export const listDeals = action({
  title: 'List deals',
  description: 'By pipeline, stage and owner, newest first. New ones show up after a minute.',
  input: z.object({
    pipeline: choiceField('Pipeline', 'deal_pipelines').optional(),
    stage: choiceField('Stage', 'deal_stages', ['pipeline']).optional(),
    owner: ownerField().optional(),
    most: mostField,
  }),
  output: z.object({ count: z.int(), more: z.boolean(), deals: z.array(deals.summary) }),
  example: { input: { stage: 'presentationscheduled' }, output: { count: 1, more: false, deals: [exampleDeal] } },
  confidential: ['deals'],
  limit: 'search',
  idempotency: { kind: 'read' },
  run: async (context, { pipeline, stage, owner, most }) => {
    const asked = { pipeline: pipeline, dealstage: stage, hubspot_owner_id: owner };
    const filters = Object.entries(asked).flatMap(([propertyName, value]) =>
      value === undefined ? [] : [{ propertyName, operator: 'EQ' as const, value }],
    );
    const search = { type: deals.type, properties: deals.properties, filters, sort: '-hs_object_id' };
    const { items, whole } = await walk(openVendor(context), search, most);
    return { count: items.length, more: !whole, deals: items.map(deals.summarise) };
  },
});
