import { z } from '@baton/plugin-sdk';
import { channels } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { channelSummary, examples, summariseChannel } from '../summaries.ts';

export const listChannels = action({
  title: 'List channels',
  description: 'Public channels, and private ones that the app was invited to, page after page.',
  input: z.object({
    archived: z.boolean().default(false).meta({ title: 'Archived channels too' }),
    most: mostField(2_000, 200),
  }),
  output: z.object({ channels: z.array(channelSummary), count: z.int(), more: z.boolean() }),
  example: { input: {}, output: { channels: [examples.channel], count: 1, more: false } },
  limit: 'lists',
  idempotency: { kind: 'read' },
  run: async (context, { archived, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, async (place) => {
      const asked = { types: 'public_channel,private_channel', exclude_archived: !archived, ...place };
      const read = await vendor.call(channels, ({ conversations }) => conversations.list(asked));
      return { items: read.channels, next: read.response_metadata?.next_cursor };
    });
    return { channels: items.map(summariseChannel), count: items.length, more: !whole };
  },
});
