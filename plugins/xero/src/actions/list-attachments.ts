import { z } from '@baton/plugin-sdk';
import { attachments } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';

const file = z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.int() });

export const listAttachments = action({
  title: 'List files of an invoice or bill',
  description: 'Names and sizes of what is attached.',
  input: z.object({ invoice: idField('Invoice or bill') }),
  output: z.object({ count: z.int(), files: z.array(file) }),
  example: {
    input: { invoice: ids.bill },
    output: {
      count: 1,
      files: [{ id: '5f1c2a9e-0000-4000-8000-000000000901', name: 'EQ-7781.txt', type: 'text/plain', bytes: 120 }],
    },
  },
  idempotency: { kind: 'read' },
  run: async (context, { invoice }) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(attachments, (api, organisation) => api.getInvoiceAttachments(organisation, invoice));
    const files = got.attachments.map(({ attachmentID, fileName, mimeType, contentLength }) => ({
      id: attachmentID,
      name: fileName,
      type: mimeType ?? 'application/octet-stream',
      bytes: Number(contentLength ?? 0),
    }));
    return { count: files.length, files };
  },
});
