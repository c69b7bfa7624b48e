import { done } from './answers.ts';
import { type Context, openVendor } from './client.ts';
import { refusedWith } from './refusals.ts';

interface Reaction {
  channel: string;
  message: string;
  emoji: string;
}

/** Puts a reaction there or takes it away; what is so already stays so. */
export async function react(context: Context, what: 'add' | 'remove', reaction: Reaction): Promise<Reaction> {
  const vendor = await openVendor(context);
  const asked = { channel: reaction.channel, timestamp: reaction.message, name: reaction.emoji };
  try {
    await vendor.call(done, ({ reactions }) => reactions[what](asked));
  } catch (thrown) {
    if (!refusedWith(thrown, what === 'add' ? 'already_reacted' : 'no_reaction')) throw thrown;
  }
  return reaction;
}
