import { z } from '@baton/plugin-sdk';
import type { channel, Message, user } from './answers.ts';

/** A message as maps see it. */
export const messageSummary = z.object({
  id: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
  by: z.string().optional().meta({ title: 'Id of the author' }),
  from_app: z.boolean(),
  thread: z.string().optional().meta({ title: 'The message that it answers' }),
  replies: z.int().optional(),
});

/** The moment that names a message: seconds since 1970 with six digits after the point. */
export const momentOf = (ts: string): string => new Date(Math.floor(Number(ts) * 1_000)).toISOString();

export const summariseMessage = (one: Message): z.input<typeof messageSummary> => ({
  id: one.ts,
  text: plainText(one.text ?? ''),
  at: momentOf(one.ts),
  ...(one.user && { by: one.user }),
  from_app: Boolean(one.bot_id),
  ...(one.thread_ts && one.thread_ts !== one.ts && { thread: one.thread_ts }),
  ...(one.reply_count && { replies: one.reply_count }),
});

/** Slack's notation of links, people and channels, as a person would type it. */
export const plainText = (text: string): string =>
  text
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '$2 ($1)')
    .replace(/<mailto:[^|>]+\|([^>]*)>/g, '$1')
    .replace(/<[#@!][^|>]*\|([^>]*)>/g, '$1')
    .replace(/<([^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const channelSummary = z.object({
  id: z.string(),
  name: z.string(),
  private: z.boolean(),
  archived: z.boolean(),
  member: z.boolean().meta({ title: 'True when the app is in it' }),
  topic: z.string().optional(),
  purpose: z.string().optional(),
  members: z.int().optional(),
});

export const summariseChannel = (one: z.output<typeof channel>): z.input<typeof channelSummary> => ({
  id: one.id,
  name: one.name ?? '',
  private: one.is_private ?? false,
  archived: one.is_archived ?? false,
  member: one.is_member ?? false,
  ...(one.topic?.value && { topic: plainText(one.topic.value) }),
  ...(one.purpose?.value && { purpose: plainText(one.purpose.value) }),
  ...(one.num_members != null && { members: one.num_members }),
});

export const personSummary = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().optional(),
  title: z.string().optional(),
  time_zone: z.string().optional(),
  active: z.boolean(),
});

export const summarisePerson = (one: z.output<typeof user>): z.input<typeof personSummary> => ({
  id: one.id,
  name: one.real_name || one.profile?.real_name || one.name || one.id,
  ...(one.profile?.email && { email: one.profile.email }),
  ...(one.profile?.title && { title: one.profile.title }),
  ...(one.tz && { time_zone: one.tz }),
  active: one.deleted !== true,
});

export const examples = {
  message: {
    id: '1795252800.000100',
    text: 'The lease of Lind Contracting is signed.',
    at: '2026-11-21T09:20:00.000Z',
    by: 'U0000000102',
    from_app: false,
  },
  channel: {
    id: 'C0000000201',
    name: 'operations',
    private: false,
    archived: false,
    member: true,
    topic: 'What has to go out today',
  },
  person: {
    id: 'U0000000102',
    name: 'Sam Okafor',
    email: 'sam.okafor@harborandpine.example',
    title: 'Operations lead',
    active: true,
  },
};
