import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleContact } from '../examples.ts';
import { contacts } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const newContact = poll({
  title: 'New contact',
  description: 'Somebody or something made a contact. Looked for every minute.',
  everySeconds: 60,
  params: z.object({}),
  output: contacts.summary,
  sample: exampleContact,
  cursor,
  poll: (context, { cursor: from }) =>
    pollRecords(context, {
      from,
      type: contacts.type,
      properties: contacts.properties,
      moment: 'createdate',
      idOf: ({ id }) => `created:${id}`,
      summarise: contacts.summarise,
    }),
});
