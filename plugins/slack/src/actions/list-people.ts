import { z } from '@baton/plugin-sdk';
import { users } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { isPerson } from '../people.ts';
import { examples, personSummary, summarisePerson } from '../summaries.ts';

export const listPeople = action({
  title: 'List the people of the workspace',
  description: 'Members who are active, without apps, page after page.',
  input: z.object({ most: mostField(2_000, 200) }),
  output: z.object({ people: z.array(personSummary), count: z.int(), more: z.boolean() }),
  example: { input: {}, output: { people: [examples.person], count: 1, more: false } },
  confidential: ['people'],
  limit: 'lists',
  idempotency: { kind: 'read' },
  run: async (context, { most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, async (place) => {
      const read = await vendor.call(users, ({ users: api }) => api.list(place));
      return { items: read.members.filter(isPerson), next: read.response_metadata?.next_cursor };
    });
    return { people: items.map(summarisePerson), count: items.length, more: !whole };
  },
});
