import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { exampleBill, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { setStatus } from '../new-invoice.ts';
import { invoiceSummary, summariseInvoice } from '../summaries.ts';

export const approveInvoice = action({
  title: 'Approve an invoice or bill',
  description: 'A draft, or one that waits for approval, counts in the books from now on.',
  input: z.object({ invoice: idField('Invoice or bill') }),
  output: invoiceSummary,
  example: { input: { invoice: ids.bill }, output: { ...exampleBill, status: 'authorised' } },
  stakes: ['money'],
  sensitive: ['invoice'],
  idempotency: { kind: 'natural' },
  run: async (context, { invoice }) => summariseInvoice(await setStatus(context, invoice, 'AUTHORISED')),
});
