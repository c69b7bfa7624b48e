import { Readable } from 'node:stream';
import { bytesOf, contentField, typeField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { file, fileFields } from '../answers.ts';
import { anyDrive, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { fileSummary, summarise } from '../summaries.ts';

export const replaceFile = action({
  title: 'Replace a file’s content',
  description: 'Gives a file new content under the same name and address. Google keeps earlier content for 30 days.',
  input: z.object({ file: fileField(), type: typeField(), content: contentField() }),
  output: fileSummary.pick({ id: true, name: true, bytes: true }),
  example: {
    input: { file: '1Contract-02', type: 'text/plain', content: 'U2l0ZSB2aXNpdC4=' },
    output: { id: '1Contract-02', name: 'Lease Marsh & Sons.txt', bytes: 11 },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { file: fileId, type, content }) => {
    const vendor = await openVendor(context);
    const media = { mimeType: type, body: Readable.from([bytesOf(content)]) };
    const asked = { fileId, requestBody: { mimeType: type }, media, fields: fileFields, ...anyDrive };
    return summarise(await vendor.call(file, (api) => api.files.update(asked)));
  },
});
