import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { channelField, messageField, reactionField } from '../fields.ts';
import { react } from '../react.ts';

const reaction = z.object({ channel: channelField(), message: messageField(), emoji: reactionField() });

const example = { channel: 'C0000000201', message: '1795161600.000100', emoji: 'white_check_mark' };

export const addReaction = action({
  title: 'React to a message',
  description: 'Puts an emoji under a message. Undone, it is taken away.',
  input: reaction,
  output: reaction,
  example: { input: example, output: example },
  idempotency: { kind: 'natural' },
  run: (context, what) => react(context, 'add', what),
  undo: async (context, { output }) => void (await react(context, 'remove', output)),
});
