import { z } from '@baton/plugin-sdk';
import { contacts } from '../answers.ts';
import { openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { exampleContact } from '../examples.ts';
import { contactSummary, summariseContact } from '../summaries.ts';
import { cursor, perPage, pollChanges } from './poll-changes.ts';

export const contactChanged = poll({
  title: 'Contact added or changed',
  description: 'A customer or supplier is new or differs. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: contactSummary,
  sample: exampleContact,
  cursor,
  poll: async (context, { cursor: from }) => {
    const vendor = await openVendor(context);
    return pollChanges({
      from,
      now: context.now(),
      ask: async ({ since, page }) => {
        const order = 'UpdatedDateUTC ASC';
        const got = await vendor.call(contacts, (api, organisation) =>
          api.getContacts(organisation, since, undefined, order, undefined, page, true, undefined, undefined, perPage),
        );
        return got.contacts;
      },
      changedAt: ({ updatedDateUTC }) => updatedDateUTC,
      happening: ({ contactID }, at) => `${contactID}:${at}`,
      summarise: summariseContact,
    });
  },
});
