import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { channelField, messageField, reactionField } from '../fields.ts';
import { react } from '../react.ts';

const reaction = z.object({ channel: channelField(), message: messageField(), emoji: reactionField() });

const example = { channel: 'C0000000201', message: '1795161600.000100', emoji: 'white_check_mark' };

export const removeReaction = action({
  title: 'Take a reaction away',
  description: 'Takes away an emoji that the app put under a message. Undone, it is there again.',
  input: reaction,
  output: reaction,
  example: { input: example, output: example },
  idempotency: { kind: 'natural' },
  run: (context, what) => react(context, 'remove', what),
  undo: async (context, { output }) => void (await react(context, 'add', output)),
});
