import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleTicket } from '../examples.ts';
import { tickets } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const newTicket = poll({
  title: 'New ticket',
  description: 'Somebody or something made a ticket. Looked for every minute.',
  everySeconds: 60,
  params: z.object({}),
  output: tickets.summary,
  sample: exampleTicket,
  cursor,
  poll: (context, { cursor: from }) =>
    pollRecords(context, {
      from,
      type: tickets.type,
      properties: tickets.properties,
      moment: 'createdate',
      idOf: ({ id }) => `created:${id}`,
      summarise: tickets.summarise,
    }),
});
