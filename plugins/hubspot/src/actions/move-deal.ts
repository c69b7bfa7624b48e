import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { choiceField, idField } from '../fields.ts';
import { changeRecord, given } from '../records.ts';

export const moveDeal = action({
  title: 'Move a deal to a stage',
  description: 'Puts a deal into another stage of a pipeline.',
  input: z.object({
    deal: idField('Deal'),
    pipeline: choiceField('Pipeline', 'deal_pipelines').optional(),
    stage: choiceField('Stage', 'deal_stages', ['pipeline']),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { deal: ids.deal, stage: 'contractsent' }, output: { id: ids.deal } },
  sensitive: ['deal', 'stage'],
  idempotency: { kind: 'natural' },
  run: async (context, { deal, pipeline, stage }) => {
    await changeRecord(openVendor(context), 'deals', deal, given({ pipeline: pipeline, dealstage: stage }));
    return { id: deal };
  },
});
