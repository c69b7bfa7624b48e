import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, idField } from '../fields.ts';
import { changeRecord, given } from '../records.ts';

export const moveTicket = action({
  title: 'Move a ticket to a stage',
  description: 'Puts a ticket into another stage of a pipeline.',
  input: z.object({
    ticket: idField('Ticket'),
    pipeline: choiceField('Pipeline', 'ticket_pipelines').optional(),
    stage: choiceField('Stage', 'ticket_stages', ['pipeline']),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { ticket: ids.ticket, stage: '2' }, output: { id: ids.ticket } },
  sensitive: ['ticket', 'stage'],
  idempotency: { kind: 'natural' },
  run: async (context, { ticket, pipeline, stage }) => {
    await changeRecord(
      openVendor(context),
      'tickets',
      ticket,
      given({ hs_pipeline: pipeline, hs_pipeline_stage: stage }),
    );
    return { id: ticket };
  },
});
