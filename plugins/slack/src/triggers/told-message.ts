import { z } from '@baton/plugin-sdk';
import { momentOf, plainText } from '../summaries.ts';
import type { Told } from './deliveries.ts';

/** Kinds of messages that say something; the others tell that somebody joined, or that a text was changed. */
const saying = new Set(['file_share', 'thread_broadcast', 'me_message', 'bot_message']);

export const saysSomething = (subtype: string | null | undefined): boolean => !subtype || saying.has(subtype);

const ts = z.string().regex(/^\d{10}\.\d{6}$/);

const event = z.object({
  channel: z.string().min(1),
  ts,
  text: z.string().nullish(),
  user: z.string().nullish(),
  subtype: z.string().nullish(),
  thread_ts: ts.nullish(),
  channel_type: z.string().nullish(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  bot_profile: z.object({ app_id: z.string().nullish() }).nullish(),
});

export const toldMessage = z.object({
  channel: z.string(),
  message: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
  by: z.string().optional().meta({ title: 'Id of the author' }),
  thread: z.string().optional().meta({ title: 'The message that it answers' }),
  direct: z.boolean().meta({ title: 'True when it was written to the app alone' }),
  from_app: z.boolean(),
});

/** The message of a delivery; undefined when nothing was said, or when we said it: a map must not start itself. */
export function readMessage({ event: given, app, own }: Told): z.input<typeof toldMessage> | undefined {
  const read = event.safeParse(given);
  if (!read.success || !saysSomething(read.data.subtype)) return undefined;
  const one = read.data;
  const isOwn = own.has(one.user ?? '') || (app !== undefined && app === (one.app_id ?? one.bot_profile?.app_id));
  if (isOwn) return undefined;
  return {
    channel: one.channel,
    message: one.ts,
    text: plainText(one.text ?? ''),
    at: momentOf(one.ts),
    ...(one.user && { by: one.user }),
    ...(one.thread_ts && one.thread_ts !== one.ts && { thread: one.thread_ts }),
    direct: one.channel_type === 'im',
    from_app: Boolean(one.bot_id),
  };
}

export const exampleTold = {
  channel: 'C0000000201',
  message: '1795252800.000100',
  text: 'The lease of Lind Contracting is signed.',
  at: '2026-11-21T09:20:00.000Z',
  by: 'U0000000102',
  direct: false,
  from_app: false,
};
