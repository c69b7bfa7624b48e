import { z } from '@baton/plugin-sdk';
import { oneAttachment } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { bytesOf, fileNameField, mostBytes } from '../files.ts';

/** A second file of the same name takes the place of the first. Xero has no way to delete one. */
export const attachFile = action({
  title: 'Attach a file to an invoice or bill',
  description: 'A file of the same name is replaced. Customers may see it where online invoices show files.',
  input: z.object({
    invoice: idField('Invoice or bill'),
    name: fileNameField,
    content: z
      .string()
      .min(1)
      .max(Math.ceil((mostBytes * 4) / 3) + 4)
      .meta({ title: 'Content (base64)' }),
    online: z.boolean().default(false).meta({ title: 'Show with the online invoice' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { invoice: ids.bill, name: 'EQ-7781-copy.txt', content: 'aGVsbG8=' },
    output: { id: '5f1c2a9e-0000-4000-8000-000000000902' },
  },
  sensitive: ['invoice', 'online'],
  idempotency: { kind: 'natural' },
  run: async (context, { invoice, name, content, online }) => {
    const bytes = bytesOf(content);
    const vendor = await openVendor(context);
    const headers = { headers: { 'Content-Type': 'application/octet-stream' } };
    const got = await vendor.call(oneAttachment, (api, organisation) =>
      api.createInvoiceAttachmentByFileName(organisation, invoice, name, bytes, online, undefined, headers),
    );
    const made = got.attachments[0]!;
    return { id: made.attachmentID };
  },
});
