import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { channelField, messageField } from '../fields.ts';
import { deleteMessage as takeAway, place } from '../post.ts';

export const deleteMessage = action({
  title: 'Delete a message of the app',
  description: 'Only messages of the app itself. One that is gone already counts as deleted.',
  input: z.object({ channel: channelField(), message: messageField() }),
  output: place,
  example: {
    input: { channel: 'C0000000201', message: '1795161600.000100' },
    output: { channel: 'C0000000201', message: '1795161600.000100' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, at) => {
    await takeAway(context, at);
    return at;
  },
});
