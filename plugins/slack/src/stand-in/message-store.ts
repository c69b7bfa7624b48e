import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bot, botId, botProfile, messages, team } from './company.ts';
import { effectKey, type Fields, parsed } from './wire.ts';

export interface StoredMessage extends Record<string, unknown> {
  channel: string;
  ts: string;
  user: string;
  text: string;
  thread_ts?: string;
}

const mostMessages = 5_000;

const idOf = (channel: string, ts: string): string => `${channel}:${ts}`;

/** All messages of a channel, the newest first: changed ones are stored, the company's own come with the code. */
export async function messagesOf(room: SandboxRoom, channel: string): Promise<StoredMessage[]> {
  const stored = await room.store.list('message', { channel }, mostMessages);
  const changed = new Set(stored.map(({ id }) => id));
  const standing = messages.filter((one) => one.channel === channel && !changed.has(idOf(channel, one.ts)));
  const all: StoredMessage[] = [...standing, ...stored.map(({ data }) => data as StoredMessage)];
  return all.filter((one) => one['gone'] !== true).toSorted((a, b) => (a.ts < b.ts ? 1 : -1));
}

export const messageAt = async (room: SandboxRoom, channel: string, ts: string): Promise<StoredMessage | undefined> =>
  (await messagesOf(room, channel)).find((one) => one.ts === ts);

/** What the app says. The same effect again is the message that is there. */
export async function say(room: SandboxRoom, method: string, channel: string, fields: Fields): Promise<StoredMessage> {
  const ts = await freeMoment(room, channel);
  const blocks = parsed(fields['blocks']);
  const data: StoredMessage = {
    channel,
    ts,
    user: bot.id,
    bot_id: botId,
    text: fields['text'] ?? '',
    ...(Array.isArray(blocks) && { blocks }),
    ...(fields['thread_ts'] && { thread_ts: fields['thread_ts'] }),
    ...(fields['reply_broadcast'] === 'true' && { subtype: 'thread_broadcast' }),
  };
  const key = effectKey(room, method);
  return (await room.store.add({ kind: 'message', id: idOf(channel, ts), data, key })).record.data as StoredMessage;
}

/** A moment names a message, so no two of a channel share one. */
async function freeMoment(room: SandboxRoom, channel: string): Promise<string> {
  const now = room.now().getTime();
  for (let more = 0; ; more++) {
    const ts = `${Math.floor(now / 1_000)}.${String((now % 1_000) * 1_000 + more).padStart(6, '0')}`;
    if (!(await room.store.get('message', idOf(channel, ts)))) return ts;
  }
}

export async function keep(room: SandboxRoom, message: StoredMessage, change: Record<string, unknown>): Promise<void> {
  const record = { kind: 'message', id: idOf(message.channel, message.ts), data: { ...message, ...change } };
  if (!(await room.store.set(record))) await room.store.add(record);
}

/** Replies stand under their message, unless they were shown to the channel too. */
export const isInChannel = ({ thread_ts, ts, subtype }: StoredMessage): boolean =>
  thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';

/** A message as Slack writes it. */
export async function wireOf(room: SandboxRoom, message: StoredMessage, all: StoredMessage[]) {
  const { channel, ...rest } = message;
  const replies = all.filter((one) => one.thread_ts === message.ts && one.ts !== message.ts);
  const put = await room.store.list('reaction', { on: idOf(channel, message.ts) }, 100);
  const reactions = put.map(({ data }) => ({ name: data['name'], users: [bot.id], count: 1 }));
  return {
    type: 'message',
    team: team.id,
    ...rest,
    ...(message['bot_id'] === botId && { bot_profile: botProfile }),
    ...(replies.length > 0 && {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users_count: new Set(replies.map(({ user }) => user)).size,
      reply_users: [...new Set(replies.map(({ user }) => user))],
      latest_reply: replies
        .map(({ ts }) => ts)
        .toSorted()
        .at(-1),
    }),
    ...(reactions.length > 0 && { reactions }),
  };
}
