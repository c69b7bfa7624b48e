import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleDeal } from '../examples.ts';
import { deals } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const dealChanged = poll({
  title: 'Deal added or changed',
  description: 'A deal is new or differs. Several changes within a minute may be told as one.',
  everySeconds: 60,
  params: z.object({}),
  output: deals.summary,
  sample: exampleDeal,
  cursor,
  poll: (context, { cursor: from }) =>
    pollRecords(context, {
      from,
      type: deals.type,
      properties: deals.properties,
      moment: deals.changed,
      idOf: ({ id }, at) => `${id}:${at}`,
      summarise: deals.summarise,
    }),
});
