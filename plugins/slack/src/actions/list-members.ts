import { z } from '@baton/plugin-sdk';
import { members } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField, mostField } from '../fields.ts';
import { walk } from '../pages.ts';

export const listMembers = action({
  title: 'List who is in a channel',
  description: 'The ids of people and apps, page after page.',
  input: z.object({ channel: channelField(), most: mostField(2_000, 200) }),
  output: z.object({ people: z.array(z.string()), count: z.int(), more: z.boolean() }),
  example: {
    input: { channel: 'C0000000201' },
    output: { people: ['U0000000101', 'U0000000102'], count: 2, more: false },
  },
  idempotency: { kind: 'read' },
  run: async (context, { channel, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, async (place) => {
      const read = await vendor.call(members, ({ conversations }) => conversations.members({ channel, ...place }));
      return { items: read.members, next: read.response_metadata?.next_cursor };
    });
    return { people: items, count: items.length, more: !whole };
  },
});
