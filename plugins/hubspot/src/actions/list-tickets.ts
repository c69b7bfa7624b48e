import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleTicket } from '../examples.ts';
import { choiceField, mostField, ownerField } from '../fields.ts';
import { tickets } from '../kinds.ts';
import { walk } from '../pages.ts';

export const listTickets = action({
  title: 'List tickets',
  description: 'By pipeline, stage and owner, newest first. New ones show up after a minute.',
  input: z.object({
    pipeline: choiceField('Pipeline', 'ticket_pipelines').optional(),
    stage: choiceField('Stage', 'ticket_stages', ['pipeline']).optional(),
    owner: ownerField().optional(),
    most: mostField,
  }),
  output: z.object({ count: z.int(), more: z.boolean(), tickets: z.array(tickets.summary) }),
  example: { input: { stage: '1' }, output: { count: 1, more: false, tickets: [exampleTicket] } },
  confidential: ['tickets'],
  limit: 'search',
  idempotency: { kind: 'read' },
  run: async (context, { pipeline, stage, owner, most }) => {
    const asked = { hs_pipeline: pipeline, hs_pipeline_stage: stage, hubspot_owner_id: owner };
    const filters = Object.entries(asked).flatMap(([propertyName, value]) =>
      value === undefined ? [] : [{ propertyName, operator: 'EQ' as const, value }],
    );
    const search = { type: tickets.type, properties: tickets.properties, filters, sort: '-hs_object_id' };
    const { items, whole } = await walk(openVendor(context), search, most);
    return { count: items.length, more: !whole, tickets: items.map(tickets.summarise) };
  },
});
