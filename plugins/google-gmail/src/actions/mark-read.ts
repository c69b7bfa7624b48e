import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { messageField } from '../fields.ts';
import { relabel } from '../labels.ts';

export const markRead = action({
  title: 'Mark a message as read',
  description: 'Undone, it is unread again.',
  input: z.object({ message: messageField() }),
  output: z.object({ message: z.string() }),
  example: { input: { message: '18c1a0000000004' }, output: { message: '18c1a0000000004' } },
  idempotency: { kind: 'natural' },
  run: async (context, { message }) => {
    await relabel(context, message, { removeLabelIds: ['UNREAD'] });
    return { message };
  },
  undo: (context, { output }) => relabel(context, output.message, { addLabelIds: ['UNREAD'] }),
});
