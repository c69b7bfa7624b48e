import { z } from '@baton/plugin-sdk';
import { oneInvoice } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleInvoice, ids } from '../examples.ts';
import { dayField, idField } from '../fields.ts';
import { invoiceSummary, summariseInvoice } from '../summaries.ts';

export const updateInvoice = action({
  title: 'Change dates of an invoice or bill',
  description: 'Sets the date, the due date, or the day on which payment is expected or planned.',
  input: z.object({
    invoice: idField('Invoice or bill'),
    date: dayField('Date').optional(),
    due: dayField('Due on').optional(),
    expected: dayField('Payment expected on (invoices)').optional(),
    planned: dayField('Payment planned on (bills)').optional(),
  }),
  output: invoiceSummary,
  example: { input: { invoice: ids.invoice, due: '2026-12-02' }, output: exampleInvoice },
  sensitive: ['due', 'planned'],
  idempotency: { kind: 'natural' },
  run: async (context, { invoice, date, due, expected, planned }) => {
    const vendor = await openVendor(context);
    const changed = {
      invoiceID: invoice,
      ...(date !== undefined && { date }),
      ...(due !== undefined && { dueDate: due }),
      ...(expected !== undefined && { expectedPaymentDate: expected }),
      ...(planned !== undefined && { plannedPaymentDate: planned }),
    };
    const got = await vendor.call(oneInvoice, (api, organisation) =>
      api.updateInvoice(organisation, invoice, { invoices: [changed] }),
    );
    return summariseInvoice(got.invoices[0]!);
  },
});
