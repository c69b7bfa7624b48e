import { nameField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { trash } from '../change-file.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { folderField } from '../fields.ts';
import { findMade, markOf, settleMs } from '../find-made.ts';
import { folderType } from '../query.ts';
import { summarise } from '../summaries.ts';

export const createFolder = action({
  title: 'Create a folder',
  description: 'An empty folder. Undone, it is in the trash with everything in it.',
  input: z.object({ name: nameField(), folder: folderField('In the folder').optional() }),
  output: z.object({ id: z.string(), url: z.string().optional() }),
  example: {
    input: { name: 'Lind Contracting', folder: '0Folder-contracts' },
    output: { id: '1MadeFolder', url: 'https://drive.google.com/drive/folders/1MadeFolder' },
  },
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => {
      const found = await findMade(context);
      return found && made(found);
    },
  },
  run: async (context, { name, folder }) => {
    const vendor = await openVendor(context);
    const requestBody = { name, mimeType: folderType, ...markOf(context), ...(folder && { parents: [folder] }) };
    return made(await vendor.call(file, (api) => api.files.create({ requestBody, fields: fileFields, ...anyDrive })));
  },
  undo: (context, { output }) => trash(context, output.id),
});

const made = (one: z.output<typeof file>) => {
  const { id, url } = summarise(one);
  return { id, ...(url && { url }) };
};
