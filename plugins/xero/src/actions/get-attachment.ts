import { ConnectorError, z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { fileNameField, mostBytes } from '../files.ts';

export const getAttachment = action({
  title: 'Read a file of an invoice or bill',
  description: 'Its content in base64, at most 3 MB.',
  input: z.object({ invoice: idField('Invoice or bill'), name: fileNameField }),
  output: z.object({ name: z.string(), bytes: z.int(), content: z.string() }),
  example: {
    input: { invoice: ids.bill, name: 'EQ-7781.txt' },
    output: { name: 'EQ-7781.txt', bytes: 5, content: 'aGVsbG8=' },
  },
  confidential: ['content'],
  idempotency: { kind: 'read' },
  run: async (context, { invoice, name }) => {
    const vendor = await openVendor(context);
    const content = await vendor.call(z.instanceof(Buffer), (api, organisation) =>
      api.getInvoiceAttachmentByFileName(organisation, invoice, name, 'application/octet-stream'),
    );
    if (content.length > mostBytes)
      throw new ConnectorError('permanent', 'The file is larger than 3 MB; open it in Xero.');
    return { name, bytes: content.length, content: content.toString('base64') };
  },
});
