import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bot, type Channel, channels, membersOf, users } from './company.ts';

const mostChannels = 1_000;

/** Every channel as it is now. */
export async function allChannels(room: SandboxRoom): Promise<Channel[]> {
  const stored = (await room.store.list('channel', {}, mostChannels)).map(({ data }) => data as Channel);
  const changed = new Set(stored.map(({ id }) => id));
  return [...channels.filter(({ id }) => !changed.has(id)), ...stored.toReversed()];
}

/** The other side of a direct conversation: its id ends as theirs. */
export const personOf = (channel: string) =>
  channel.startsWith('D') ? users.find(({ id }) => id.slice(1) === channel.slice(1)) : undefined;

export const directWith = (person: string): string => `D${person.slice(1)}`;

export async function membersNow(room: SandboxRoom, channel: string): Promise<string[]> {
  const joined = (await room.store.list('member', { channel }, 1_000)).map(({ data }) => String(data['user']));
  return [...new Set([...(membersOf[channel] ?? []), ...joined.toReversed()])];
}

export const hasBot = async (room: SandboxRoom, channel: string): Promise<boolean> =>
  personOf(channel) !== undefined || (await membersNow(room, channel)).includes(bot.id);

/** Why the app may not write or read there; undefined when it may. */
export async function obstacle(room: SandboxRoom, channel = ''): Promise<string | undefined> {
  if (personOf(channel)) return undefined;
  const known = (await allChannels(room)).find(({ id }) => id === channel);
  if (!known) return 'channel_not_found';
  return (await hasBot(room, channel)) ? undefined : 'not_in_channel';
}

export async function keepChannel(room: SandboxRoom, channel: Channel): Promise<void> {
  const record = { kind: 'channel', id: channel.id, data: channel };
  if (!(await room.store.set(record))) await room.store.add(record);
}

export async function wireOfChannel(room: SandboxRoom, channel: Channel, counted = false) {
  const members = await membersNow(room, channel.id);
  return { ...channel, is_member: members.includes(bot.id), ...(counted && { num_members: members.length }) };
}
