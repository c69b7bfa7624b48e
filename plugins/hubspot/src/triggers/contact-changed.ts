import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleContact } from '../examples.ts';
import { contacts } from '../kinds.ts';
import { cursor, pollRecords } from './poll-records.ts';

export const contactChanged = poll({
  title: 'Contact added or changed',
  description: 'A contact is new or differs. Several changes within a minute may be told as one.',
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
      moment: contacts.changed,
      idOf: ({ id }, at) => `${id}:${at}`,
      summarise: contacts.summarise,
    }),
});
