import { z } from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { emitted, readDelivery, signingSecret, verify } from './deliveries.ts';

const reaction = z.object({
  user: z.string().min(1),
  reaction: z.string().min(1),
  item: z.object({ type: z.literal('message'), channel: z.string().min(1), ts: z.string().min(1) }),
  item_user: z.string().nullish(),
});

export const reactionTold = webhook({
  title: 'Reaction to a message',
  description: 'Somebody puts an emoji under a message. Read the message in the next step.',
  params: z.object({}),
  output: z.object({
    channel: z.string(),
    message: z.string(),
    emoji: z.string(),
    by: z.string(),
    author: z.string().optional().meta({ title: 'Whose message it is' }),
    at: z.iso.datetime(),
  }),
  sample: {
    channel: 'C0000000201',
    message: '1795161600.000100',
    emoji: 'white_check_mark',
    by: 'U0000000102',
    at: '2026-11-21T09:20:00.000Z',
  },
  scope: 'app',
  secrets: [signingSecret],
  signsTime: true,
  verify,
  parse: (request) => {
    const told = readDelivery(request, 'reaction_added');
    const read = reaction.safeParse(told?.event);
    if (!told || !read.success || told.own.has(read.data.user)) return [];
    const { user, reaction: emoji, item, item_user } = read.data;
    const data = { channel: item.channel, message: item.ts, emoji, by: user, at: told.at };
    return emitted(told, { ...data, ...(item_user && { author: item_user }) });
  },
});
