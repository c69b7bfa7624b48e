import { allChannels, directWith, keepChannel, membersNow, obstacle, wireOfChannel } from './channel-store.ts';
import { bot, channelOf, users } from './company.ts';
import { isInChannel, messagesOf, wireOf } from './message-store.ts';
import { changing, good, idFrom, nextPage, pageOf, reading, refused, type SlackRoutes } from './wire.ts';

/** What Slack adds to every history, although nobody uses it. */
const oddments = { pin_count: 0, channel_actions_ts: null, channel_actions_count: 0 };

const more = (next: string) => ({ has_more: next !== '', ...(next !== '' && nextPage(next)) });

export const conversationRoutes: SlackRoutes = {
  ...reading({
    'conversations.list': async (fields, room) => {
      const all = (await allChannels(room)).filter((one) => fields['exclude_archived'] !== 'true' || !one.is_archived);
      const page = pageOf(all, fields);
      if (!page) return refused('invalid_cursor');
      const channels = await Promise.all(page.items.map((one) => wireOfChannel(room, one, true)));
      return good({ channels, ...nextPage(page.next) });
    },
    'conversations.info': async (fields, room) => {
      const found = (await allChannels(room)).find(({ id }) => id === fields['channel']);
      if (!found) return refused('channel_not_found');
      return good({ channel: await wireOfChannel(room, found, fields['include_num_members'] === 'true') });
    },
    'conversations.members': async (fields, room) => {
      const found = (await allChannels(room)).find(({ id }) => id === fields['channel']);
      if (!found) return refused('channel_not_found');
      const page = pageOf(await membersNow(room, found.id), fields);
      return page ? good({ members: page.items, ...nextPage(page.next) }) : refused('invalid_cursor');
    },
    'conversations.history': async (fields, room) => {
      const { channel = '', oldest = '0', latest = '9', inclusive } = fields;
      const why = await obstacle(room, channel);
      if (why) return refused(why);
      const all = await messagesOf(room, channel);
      const isBetween = (ts: string) =>
        inclusive === 'true' ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
      const page = pageOf(
        all.filter((one) => isInChannel(one) && isBetween(one.ts)),
        fields,
      );
      if (!page) return refused('invalid_cursor');
      const messages = await Promise.all(page.items.map((one) => wireOf(room, one, all)));
      return good({ messages, ...oddments, ...more(page.next) });
    },
    'conversations.replies': async (fields, room) => {
      const { channel = '', ts = '' } = fields;
      const why = await obstacle(room, channel);
      if (why) return refused(why);
      const all = await messagesOf(room, channel);
      const first = all.find((one) => one.ts === ts);
      if (!first) return refused('thread_not_found');
      const replies = all.filter((one) => one.thread_ts === ts && one.ts !== ts).toReversed();
      const page = pageOf([first, ...replies], fields);
      if (!page) return refused('invalid_cursor');
      const messages = await Promise.all(page.items.map((one) => wireOf(room, one, all)));
      return good({ messages, ...more(page.next) });
    },
  }),
  ...changing({
    'conversations.open': ({ users: person = '' }) => {
      if (!users.some(({ id }) => id === person)) return refused('user_not_found');
      return good({ channel: { id: directWith(person) } });
    },
    'conversations.create': async ({ name = '', is_private }, room) => {
      if ((await allChannels(room)).some((one) => one.name === name)) return refused('name_taken');
      const channel = channelOf(idFrom('C', name), name, bot.id, is_private === 'true');
      await keepChannel(room, channel);
      await room.store.add({
        kind: 'member',
        id: `${channel.id}:${bot.id}`,
        data: { channel: channel.id, user: bot.id },
      });
      return good({ channel: await wireOfChannel(room, channel) });
    },
    'conversations.join': async ({ channel = '' }, room) => {
      const found = (await allChannels(room)).find(({ id }) => id === channel);
      if (!found) return refused('channel_not_found');
      await room.store.add({ kind: 'member', id: `${channel}:${bot.id}`, data: { channel, user: bot.id } });
      return good({ channel: await wireOfChannel(room, found) });
    },
    'conversations.invite': async ({ channel = '', users: person = '' }, room) => {
      const why = await obstacle(room, channel);
      if (why) return refused(why);
      if (!users.some(({ id }) => id === person)) return refused('user_not_found');
      if ((await membersNow(room, channel)).includes(person)) return refused('already_in_channel');
      await room.store.add({ kind: 'member', id: `${channel}:${person}`, data: { channel, user: person } });
      const found = (await allChannels(room)).find(({ id }) => id === channel)!;
      return good({ channel: await wireOfChannel(room, found) });
    },
    'conversations.setTopic': async ({ channel = '', topic = '' }, room) => {
      const why = await obstacle(room, channel);
      if (why) return refused(why);
      const found = (await allChannels(room)).find(({ id }) => id === channel)!;
      const set = { value: topic, creator: bot.id, last_set: Math.floor(room.now().getTime() / 1_000) };
      await keepChannel(room, { ...found, topic: set });
      return good({ channel: await wireOfChannel(room, { ...found, topic: set }) });
    },
  }),
};
