import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { exampleFile, fileSummary, summarise } from '../summaries.ts';

export const getFile = action({
  title: 'Look at a file',
  description: 'What a file or folder is called, where it is, how large, and when it was changed.',
  input: z.object({ file: fileField() }),
  output: fileSummary.extend({ in_trash: z.boolean() }),
  example: { input: { file: '1Contract-01' }, output: { ...exampleFile, in_trash: false } },
  idempotency: { kind: 'read' },
  run: async (context, { file: fileId }) => {
    const vendor = await openVendor(context);
    const found = await vendor.call(file, (api) => api.files.get({ fileId, fields: fileFields, ...anyDrive }));
    return { ...summarise(found), in_trash: found.trashed === true };
  },
});
