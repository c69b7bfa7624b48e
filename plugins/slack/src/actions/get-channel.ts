import { z } from '@baton/plugin-sdk';
import { oneChannel } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField } from '../fields.ts';
import { channelSummary, examples, summariseChannel } from '../summaries.ts';

export const getChannel = action({
  title: 'Get a channel',
  description: 'Its name, topic and purpose, how many are in it, and whether the app is.',
  input: z.object({ channel: channelField() }),
  output: channelSummary,
  example: { input: { channel: 'C0000000201' }, output: examples.channel },
  idempotency: { kind: 'read' },
  run: async (context, { channel }) => {
    const vendor = await openVendor(context);
    const asked = { channel, include_num_members: true };
    const read = await vendor.call(oneChannel, ({ conversations }) => conversations.info(asked));
    return summariseChannel(read.channel);
  },
});
