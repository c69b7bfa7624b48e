import { createHash } from 'node:crypto';
import { checkSize } from '@baton/google-account';
import { ConnectorError, z } from '@baton/plugin-sdk';
import { bytes, type File, file, fileFields } from '../answers.ts';
import { anyDrive, openVendor, type Vendor } from '../client.ts';
import { action } from '../connection.ts';
import { fileField } from '../fields.ts';
import { folderType } from '../query.ts';

/** Into what Google can turn its own documents. */
const forms = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
};

export const downloadFile = action({
  title: 'Read a file',
  description: 'The content of a file of up to 5 MB. Google’s own documents are turned into a form that others read.',
  input: z.object({
    file: fileField(),
    as: z
      .enum(['pdf', 'docx', 'xlsx', 'pptx', 'csv', 'txt'])
      .default('pdf')
      .meta({ title: 'As', description: 'Only for Google’s own documents, tables and slides.' }),
  }),
  output: z.object({
    name: z.string(),
    type: z.string(),
    bytes: z.int(),
    content: z.string().meta({ title: 'Content, in base64' }),
  }),
  example: {
    input: { file: '1Contract-01' },
    output: { name: 'Lease Lind Contracting.txt', type: 'text/plain', bytes: 11, content: 'U2l0ZSB2aXNpdC4=' },
  },
  idempotency: { kind: 'read' },
  confidential: ['content'],
  run: async (context, { file: fileId, as }) => {
    const vendor = await openVendor(context);
    const about = await vendor.call(file, (api) => api.files.get({ fileId, fields: fileFields, ...anyDrive }));
    if (about.mimeType === folderType) {
      throw new ConnectorError('invalid_input', `“${about.name}” is a folder, not a file.`, { field: 'file' });
    }
    checkSize(Number(about.size ?? 0), about.name);
    const isGoogles = about.mimeType.startsWith('application/vnd.google-apps.');
    const type = isGoogles ? forms[as] : about.mimeType;
    const content = isGoogles ? await exported(vendor, fileId, type) : await downloaded(vendor, about);
    checkSize(content.length, about.name);
    const name = isGoogles ? `${about.name}.${as}` : about.name;
    return { name, type, bytes: content.length, content: content.toString('base64') };
  },
});

const asBytes = { responseType: 'arraybuffer' } as const;

async function exported(vendor: Vendor, fileId: string, mimeType: string): Promise<Buffer> {
  return Buffer.from(await vendor.call(bytes, (api) => api.files.export({ fileId, mimeType }, asBytes)));
}

/** Google says how long a file is and what its digest is: half a file, or a page in its place, is not taken for it. */
async function downloaded(vendor: Vendor, { id, size, md5Checksum }: File): Promise<Buffer> {
  const whole = bytes.refine((got) => {
    const fits = size == null || Number(size) === got.byteLength;
    return fits && (md5Checksum == null || md5Checksum === createHash('md5').update(Buffer.from(got)).digest('hex'));
  });
  const asked = { fileId: id, alt: 'media', ...anyDrive };
  return Buffer.from(await vendor.call(whole, (api) => api.files.get(asked, asBytes)));
}
