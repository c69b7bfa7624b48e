import { nameField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { trash } from '../change-file.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField, folderField } from '../fields.ts';
import { findMade, markOf, settleMs } from '../find-made.ts';
import { fileSummary, summarise } from '../summaries.ts';

export const copyFile = action({
  title: 'Copy a file',
  description: 'Copies a file, such as a template, under a new name. Undone, the copy is in the trash.',
  input: z.object({ file: fileField(), name: nameField(), folder: folderField().optional() }),
  output: fileSummary.pick({ id: true, name: true, url: true }),
  example: {
    input: { file: '1Contract-01', name: 'Lease Fjordbuild, new.txt', folder: '0Folder-contracts' },
    output: { id: '1MadeCopy', name: 'Lease Fjordbuild, new.txt' },
  },
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => {
      const found = await findMade(context);
      return found && summarise(found);
    },
  },
  run: async (context, { file: fileId, name, folder }) => {
    const vendor = await openVendor(context);
    const requestBody = { name, ...markOf(context), ...(folder && { parents: [folder] }) };
    const asked = { fileId, requestBody, fields: fileFields, ...anyDrive };
    return summarise(await vendor.call(file, (api) => api.files.copy(asked)));
  },
  undo: (context, { output }) => trash(context, output.id),
});
