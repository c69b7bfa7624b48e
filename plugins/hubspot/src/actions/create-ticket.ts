import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, idField, ownerField, propertiesField } from '../fields.ts';
import { findMarked, settleMs, withMark } from '../marks.ts';
import { archive, given, makeRecord } from '../records.ts';

export const createTicket = action({
  title: 'Create a ticket',
  description: 'A new ticket, with its contact and company when they are given.',
  input: z.object({
    subject: z.string().trim().min(1).max(255).meta({ title: 'Subject' }),
    content: z.string().max(60_000).default('').meta({ title: 'Description' }),
    pipeline: choiceField('Pipeline', 'ticket_pipelines').default('0'),
    stage: choiceField('Stage', 'ticket_stages', ['pipeline']).default('1'),
    priority: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT']).optional().meta({ title: 'Priority' }),
    owner: ownerField().optional(),
    contact: idField('Contact').optional(),
    company: idField('Company').optional(),
    properties: propertiesField.optional(),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { subject: 'Cabin door is stuck', contact: ids.contact }, output: { id: '4011' } },
  sensitive: ['owner'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => findMarked(context, openVendor(context), 'tickets', 'content'),
  },
  run: async (context, { subject, content, pipeline, stage, priority, owner, contact, company, properties }) => {
    const made = given(
      {
        subject,
        content: withMark(context, content),
        hs_pipeline: pipeline,
        hs_pipeline_stage: stage,
        hs_ticket_priority: priority,
        hubspot_owner_id: owner,
      },
      properties,
    );
    const links = [
      { type: 'contacts', id: contact },
      { type: 'companies', id: company },
    ];
    return { id: await makeRecord(openVendor(context), 'tickets', made, links) };
  },
  undo: async (context, { output }) => archive(context, 'tickets', output.id),
});
