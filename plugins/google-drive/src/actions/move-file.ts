import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField, folderField } from '../fields.ts';

/** A file takes over who may open it from its folder: where it goes decides who sees it. */
export const moveFile = action({
  title: 'Move a file',
  description: 'Moves a file or folder into another folder.',
  input: z.object({ file: fileField(), folder: folderField('Into the folder') }),
  output: z.object({ id: z.string(), folder: z.string() }),
  example: {
    input: { file: '1Contract-03', folder: '0Folder-invoices' },
    output: { id: '1Contract-03', folder: '0Folder-invoices' },
  },
  sensitive: ['folder'],
  idempotency: { kind: 'natural' },
  run: async (context, { file: fileId, folder }) => {
    const vendor = await openVendor(context);
    const now = await vendor.call(file, (api) => api.files.get({ fileId, fields: fileFields, ...anyDrive }));
    const others = (now.parents ?? []).filter((one) => one !== folder);
    const places = { addParents: folder, ...(others.length > 0 && { removeParents: others.join(',') }) };
    await vendor.call(file, (api) => api.files.update({ fileId, ...places, fields: fileFields, ...anyDrive }));
    return { id: fileId, folder };
  },
});
