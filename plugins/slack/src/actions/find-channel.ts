import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { channelNamed } from '../find-channel.ts';
import { channelSummary, examples, summariseChannel } from '../summaries.ts';

export const findChannel = action({
  title: 'Find a channel by its name',
  description: 'Looks through the channels that the app sees. Nothing found is not an error.',
  input: z.object({
    name: z
      .string()
      .trim()
      .regex(/^#?[^\s#]{1,80}$/, 'expected a name such as operations')
      .meta({ title: 'Name' }),
  }),
  output: channelSummary.partial().extend({ found: z.boolean() }),
  example: { input: { name: '#operations' }, output: { found: true, ...examples.channel } },
  limit: 'lists',
  idempotency: { kind: 'read' },
  run: async (context, { name }) => {
    const found = await channelNamed(await openVendor(context), name.replace(/^#/, '').toLowerCase());
    return found ? { found: true, ...summariseChannel(found) } : { found: false };
  },
});
