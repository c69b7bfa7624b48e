import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleDeal } from '../examples.ts';
import { deals } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const newDeal = poll({
  title: 'New deal',
  description: 'Somebody or something made a deal. Looked for every minute.',
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
      moment: 'createdate',
      idOf: ({ id }) => `created:${id}`,
      summarise: deals.summarise,
    }),
});
