import { Readable } from 'node:stream';
import { bytesOf, contentField, nameField, typeField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { trash } from '../change-file.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { folderField } from '../fields.ts';
import { findMade, markOf, settleMs } from '../find-made.ts';
import { fileSummary, summarise } from '../summaries.ts';

export const uploadFile = action({
  title: 'Put a file into a folder',
  description: 'Uploads a file of up to 5 MB. Undone, it is in the trash.',
  input: z.object({
    name: nameField(),
    folder: folderField().optional(),
    type: typeField(),
    content: contentField(),
  }),
  output: fileSummary.pick({ id: true, name: true, bytes: true, url: true }),
  example: {
    input: { name: 'Visit.txt', folder: '0Folder-contracts', type: 'text/plain', content: 'U2l0ZSB2aXNpdC4=' },
    output: { id: '1MadeFile', name: 'Visit.txt', bytes: 11, url: 'https://drive.google.com/file/d/1MadeFile/view' },
  },
  sensitive: ['folder'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context) => {
      const found = await findMade(context);
      return found && summarise(found);
    },
  },
  run: async (context, { name, folder, type, content }) => {
    const vendor = await openVendor(context);
    const requestBody = { name, mimeType: type, ...markOf(context), ...(folder && { parents: [folder] }) };
    // Bytes have to come as a stream: the SDK calls `pipe` on whatever is not a text.
    const media = { mimeType: type, body: Readable.from([bytesOf(content)]) };
    return summarise(
      await vendor.call(file, (api) => api.files.create({ requestBody, media, fields: fileFields, ...anyDrive })),
    );
  },
  undo: (context, { output }) => trash(context, output.id),
});
