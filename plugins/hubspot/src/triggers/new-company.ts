import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleCompany } from '../examples.ts';
import { companies } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const newCompany = poll({
  title: 'New company',
  description: 'Somebody or something made a company. Looked for every minute.',
  everySeconds: 60,
  params: z.object({}),
  output: companies.summary,
  sample: exampleCompany,
  cursor,
  poll: (context, { cursor: from }) =>
    pollRecords(context, {
      from,
      type: companies.type,
      properties: companies.properties,
      moment: 'createdate',
      idOf: ({ id }) => `created:${id}`,
      summarise: companies.summarise,
    }),
});
