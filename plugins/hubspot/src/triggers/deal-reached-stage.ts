import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleDeal } from '../examples.ts';
import { choiceField } from '../fields.ts';
import { deals } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

const moment = 'hs_v2_date_entered_current_stage';

/** A deal that leaves a stage and comes back has reached it twice. */
export const dealReachedStage = poll({
  title: 'Deal reached a stage',
  description: 'A deal comes into a stage of a pipeline. Looked for every minute.',
  everySeconds: 60,
  params: z.object({
    pipeline: choiceField('Pipeline', 'deal_pipelines').optional(),
    stage: choiceField('Stage', 'deal_stages', ['pipeline']),
  }),
  output: deals.summary,
  sample: { ...exampleDeal, in_stage_since: '2026-11-21T10:02:00.000Z' },
  cursor,
  poll: (context, { cursor: from, params: { stage } }) =>
    pollRecords(context, {
      from,
      type: deals.type,
      properties: deals.properties,
      moment,
      filters: [{ propertyName: 'dealstage', operator: 'EQ', value: stage }],
      idOf: ({ id }, at) => `stage:${id}:${stage}:${at}`,
      summarise: deals.summarise,
    }),
});
