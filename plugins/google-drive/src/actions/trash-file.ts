import { z } from '@baton/plugin-sdk';
import { changeFile, trash } from '../change-file.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';

export const trashFile = action({
  title: 'Put a file into the trash',
  description: 'Google empties the trash after 30 days. Undone before, the file is where it was.',
  input: z.object({ file: fileField() }),
  output: z.object({ id: z.string() }),
  example: { input: { file: '1Contract-05' }, output: { id: '1Contract-05' } },
  sensitive: ['file'],
  idempotency: { kind: 'natural' },
  run: async (context, { file }) => {
    await trash(context, file);
    return { id: file };
  },
  undo: async (context, { input }) => void (await changeFile(context, input.file, { trashed: false })),
});
