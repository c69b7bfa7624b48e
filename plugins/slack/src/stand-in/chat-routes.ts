import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { obstacle } from './channel-store.ts';
import { bot, team } from './company.ts';
import { keep, messageAt, say, type StoredMessage, wireOf } from './message-store.ts';
import { changing, type Fields, good, parsed, reading, refused, type SlackRoutes } from './wire.ts';

/** Longest text that Slack takes. */
const longest = 40_000;

async function refusal(room: SandboxRoom, { channel, text }: Fields): Promise<string | undefined> {
  if (!text) return 'no_text';
  return text.length > longest ? 'msg_too_long' : obstacle(room, channel);
}

/** A message of the app itself, or why there is none. */
async function ownMessage(room: SandboxRoom, { channel = '', ts = '' }: Fields, mayNot: string) {
  const message = await messageAt(room, channel, ts);
  if (!message) return 'message_not_found';
  return message.user === bot.id ? message : mayNot;
}

const wireAlone = (room: SandboxRoom, message: StoredMessage) => wireOf(room, message, []);

export const chatRoutes: SlackRoutes = {
  ...changing({
    'chat.postMessage': async (fields, room) => {
      const why = await refusal(room, fields);
      if (why) return refused(why);
      const message = await say(room, 'chat.postMessage', fields['channel']!, fields);
      return good({ channel: message.channel, ts: message.ts, message: await wireAlone(room, message) });
    },
    'chat.postEphemeral': async (fields, room) => {
      const why = await refusal(room, fields);
      if (why) return refused(why);
      const message_ts = `${Math.floor(room.now().getTime() / 1_000)}.000000`;
      return good({ message_ts });
    },
    'chat.update': async (fields, room) => {
      const message = await ownMessage(room, fields, 'cant_update_message');
      if (typeof message === 'string') return refused(message);
      const blocks = parsed(fields['blocks']);
      const text = fields['text'] ?? message.text;
      await keep(room, message, { text, ...(Array.isArray(blocks) && { blocks }) });
      return good({ channel: message.channel, ts: message.ts, text, message: { text } });
    },
    'chat.delete': async (fields, room) => {
      const message = await ownMessage(room, fields, 'cant_delete_message');
      if (typeof message === 'string') return refused(message);
      await keep(room, message, { gone: true });
      return good({ channel: message.channel, ts: message.ts });
    },
    'reactions.add': async ({ channel = '', timestamp = '', name = '' }, room) => {
      if (!(await messageAt(room, channel, timestamp))) return refused('message_not_found');
      const id = `${channel}:${timestamp}:${name}`;
      if (await room.store.get('reaction', id)) return refused('already_reacted');
      await room.store.add({ kind: 'reaction', id, data: { on: `${channel}:${timestamp}`, name } });
      return good();
    },
    'reactions.remove': async ({ channel = '', timestamp = '', name = '' }, room) => {
      const isGone = await room.store.remove('reaction', `${channel}:${timestamp}:${name}`);
      return isGone ? good() : refused('no_reaction');
    },
  }),
  ...reading({
    'chat.getPermalink': async ({ channel = '', message_ts = '' }, room) => {
      if (!(await messageAt(room, channel, message_ts))) return refused('message_not_found');
      return good({ channel, permalink: `${team.url}archives/${channel}/p${message_ts.replace('.', '')}` });
    },
  }),
};
