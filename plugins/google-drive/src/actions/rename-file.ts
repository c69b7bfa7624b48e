import { nameField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { changeFile } from '../change-file.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';

export const renameFile = action({
  title: 'Rename a file',
  description: 'Gives a file or folder another name.',
  input: z.object({ file: fileField(), name: nameField('New name') }),
  output: z.object({ id: z.string(), name: z.string() }),
  example: {
    input: { file: '1Contract-04', name: 'Lease Carter Sitework, signed.txt' },
    output: { id: '1Contract-04', name: 'Lease Carter Sitework, signed.txt' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { file, name }) => {
    const renamed = await changeFile(context, file, { name });
    return { id: renamed.id, name: renamed.name };
  },
});
