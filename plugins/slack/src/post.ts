import { z } from '@baton/plugin-sdk';
import { done, opened, posted } from './answers.ts';
import { type Context, openVendor, type Vendor } from './client.ts';
import type { Block } from './compose.ts';
import { refusedWith } from './refusals.ts';

/** Where a message of ours is. */
export const place = z.object({ channel: z.string(), message: z.string().meta({ title: 'Message' }) });

export interface Posting {
  channel: string;
  /** Shown where blocks cannot be, such as in notifications. */
  text: string;
  blocks: Block[];
  thread?: string;
  /** A reply that the channel sees too. */
  toChannel?: boolean;
}

export async function post(vendor: Vendor, { channel, text, blocks, thread, toChannel }: Posting) {
  const said = { channel, text, blocks, unfurl_links: false, unfurl_media: false };
  const made = await vendor.call(posted, ({ chat }) => {
    if (thread === undefined) return chat.postMessage(said);
    const reply = { ...said, thread_ts: thread };
    return toChannel ? chat.postMessage({ ...reply, reply_broadcast: true }) : chat.postMessage(reply);
  });
  return { channel: made.channel, message: made.ts };
}

/** The direct conversation with a person; opening it again gives the same one. */
export async function conversationWith(vendor: Vendor, person: string): Promise<string> {
  const { channel } = await vendor.call(opened, ({ conversations }) => conversations.open({ users: person }));
  return channel.id;
}

/** Takes a message of ours away; one that is gone already is gone. */
export async function deleteMessage(context: Context, at: z.output<typeof place>): Promise<void> {
  const vendor = await openVendor(context);
  try {
    await vendor.call(done, ({ chat }) => chat.delete({ channel: at.channel, ts: at.message }));
  } catch (thrown) {
    if (!refusedWith(thrown, 'message_not_found')) throw thrown;
  }
}
