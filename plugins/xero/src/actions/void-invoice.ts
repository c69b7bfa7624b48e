import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { takeBack } from '../new-invoice.ts';

export const voidInvoice = action({
  title: 'Void an invoice or bill',
  description: 'Deletes a draft, voids an approved one. Xero refuses this for one with payments.',
  input: z.object({ invoice: idField('Invoice or bill') }),
  output: z.object({ id: z.string() }),
  example: { input: { invoice: ids.draftBill }, output: { id: ids.draftBill } },
  stakes: ['money'],
  sensitive: ['invoice'],
  idempotency: { kind: 'natural' },
  run: async (context, { invoice }) => {
    await takeBack(context, invoice);
    return { id: invoice };
  },
});
