import { money, z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, idField, msOf, ownerField, propertiesField } from '../fields.ts';
import { findMarked, settleMs, withMark } from '../marks.ts';
import { archive, given, makeRecord } from '../records.ts';

export const createDeal = action({
  title: 'Create a deal',
  description: 'A new deal in a stage, with its contact and company when they are given.',
  input: z.object({
    name: z.string().trim().min(1).max(255).meta({ title: 'Name' }),
    pipeline: choiceField('Pipeline', 'deal_pipelines').default('default'),
    stage: choiceField('Stage', 'deal_stages', ['pipeline']),
    amount: money('Amount').optional(),
    close_on: z.iso.date().optional().meta({ title: 'Expected to close on' }),
    description: z.string().max(20_000).default('').meta({ title: 'Description' }),
    owner: ownerField().optional(),
    contact: idField('Contact').optional(),
    company: idField('Company').optional(),
    properties: propertiesField.optional(),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: {
      name: 'Fencing, six weeks',
      stage: 'appointmentscheduled',
      amount: { amount: '1200.50', currency: 'USD' },
      contact: ids.contact,
    },
    output: { id: '3011' },
  },
  sensitive: ['amount', 'owner'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => findMarked(context, openVendor(context), 'deals', 'description'),
  },
  run: async (context, input) => {
    const { name, pipeline, stage, amount, close_on, description, owner, contact, company, properties } = input;
    const made = given(
      {
        dealname: name,
        pipeline,
        dealstage: stage,
        amount: amount?.amount,
        deal_currency_code: amount?.currency,
        closedate: close_on && msOf(close_on),
        description: withMark(context, description),
        hubspot_owner_id: owner,
      },
      properties,
    );
    const links = [
      { type: 'contacts', id: contact },
      { type: 'companies', id: company },
    ];
    return { id: await makeRecord(openVendor(context), 'deals', made, links) };
  },
  undo: async (context, { output }) => archive(context, 'deals', output.id),
});
