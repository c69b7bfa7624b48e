import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { messageField } from '../fields.ts';
import { relabel } from '../labels.ts';

export const archiveMessage = action({
  title: 'Archive a message',
  description: 'Takes a message out of the inbox. Undone, it is there again.',
  input: z.object({ message: messageField() }),
  output: z.object({ message: z.string() }),
  example: { input: { message: '18c1a0000000003' }, output: { message: '18c1a0000000003' } },
  idempotency: { kind: 'natural' },
  run: async (context, { message }) => {
    await relabel(context, message, { removeLabelIds: ['INBOX'] });
    return { message };
  },
  undo: (context, { output }) => relabel(context, output.message, { addLabelIds: ['INBOX'] }),
});
