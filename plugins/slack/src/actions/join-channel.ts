import { z } from '@baton/plugin-sdk';
import { opened } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelField } from '../fields.ts';

export const joinChannel = action({
  title: 'Join a channel',
  description: 'Puts the app into a public channel, so that it can read and post there.',
  input: z.object({ channel: channelField() }),
  output: z.object({ channel: z.string() }),
  example: { input: { channel: 'C0000000202' }, output: { channel: 'C0000000202' } },
  idempotency: { kind: 'natural' },
  run: async (context, { channel }) => {
    const vendor = await openVendor(context);
    const joined = await vendor.call(opened, ({ conversations }) => conversations.join({ channel }));
    return { channel: joined.channel.id };
  },
});
