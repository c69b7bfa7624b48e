import { z } from '@baton/plugin-sdk';
import { done } from '../answers.ts';
import { openVendor } from '../client.ts';
import { asText } from '../compose.ts';
import { action } from '../connection.ts';
import { channelField } from '../fields.ts';

export const setTopic = action({
  title: 'Set the topic of a channel',
  description: 'The line at the head of the channel.',
  input: z.object({ channel: channelField(), topic: z.string().trim().max(250).meta({ title: 'Topic' }) }),
  output: z.object({ channel: z.string() }),
  example: {
    input: { channel: 'C0000000201', topic: 'Month end: three invoices to go' },
    output: { channel: 'C0000000201' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { channel, topic }) => {
    const vendor = await openVendor(context);
    const asked = { channel, topic: asText(topic) };
    await vendor.call(done, ({ conversations }) => conversations.setTopic(asked));
    return { channel };
  },
});
