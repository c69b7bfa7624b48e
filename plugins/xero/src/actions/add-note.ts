import { z } from '@baton/plugin-sdk';
import { historyRecords } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { hasMark, idempotencyKey, markOf } from '../reference.ts';

/** Notes have no ids, and cannot be changed or deleted. */
export const addNote = action({
  title: 'Write into the history of an invoice or bill',
  description: 'People read it in Xero under “History and notes”.',
  input: z.object({
    invoice: idField('Invoice or bill'),
    text: z.string().trim().min(1).max(2_000).meta({ title: 'Note' }),
  }),
  output: z.object({ invoice: z.string() }),
  example: {
    input: { invoice: ids.invoice, text: 'Rosa Lind promised payment by Friday.' },
    output: { invoice: ids.invoice },
  },
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { invoice }) => {
      const vendor = await openVendor(context);
      const got = await vendor.call(historyRecords, (api, organisation) =>
        api.getInvoiceHistory(organisation, invoice),
      );
      return got.historyRecords.some(({ details }) => hasMark(context, details)) ? { invoice } : undefined;
    },
  },
  run: async (context, { invoice, text }) => {
    const vendor = await openVendor(context);
    const records = { historyRecords: [{ details: `${text} (${markOf(context)})` }] };
    await vendor.call(historyRecords, (api, organisation) =>
      api.createInvoiceHistory(organisation, invoice, records, idempotencyKey(context)),
    );
    return { invoice };
  },
});
