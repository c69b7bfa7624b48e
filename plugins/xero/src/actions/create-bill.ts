import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleLine, ids } from '../examples.ts';
import { listInvoicesOf } from '../invoice-lists.ts';
import { linesOf } from '../lines.ts';
import { madeInvoice, madeOf, newInvoiceInput, putInvoice, statusOf, takeBack, typeOf } from '../new-invoice.ts';
import { searchAll } from '../pages.ts';
import { hasMark, markOf } from '../reference.ts';

/** A bill has no reference of ours: a last line without an amount carries the mark. */
export const createBill = action({
  title: 'Enter a bill',
  description: 'A bill from a supplier: a draft, one that waits for approval, or an approved one.',
  input: z.object({
    ...newInvoiceInput,
    number: z.string().trim().min(1).max(255).meta({ title: 'Number on the bill' }),
  }),
  output: madeInvoice,
  example: {
    input: {
      contact: ids.contact,
      number: 'EQ-7790',
      lines: [{ ...exampleLine, description: 'Excavator hire', account: '400' }],
      due: '2026-12-10',
      status: 'submitted',
    },
    output: { id: ids.bill, number: 'EQ-7790', status: 'submitted', total: { amount: '1250.40', currency: 'USD' } },
  },
  stakes: ['money'],
  sensitive: ['contact', 'lines', 'status'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { contact }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(listInvoicesOf(vendor, { type: 'ACCPAY', contact }), ({ lineItems }) =>
        (lineItems ?? []).some(({ description }) => hasMark(context, description)),
      );
      return found && madeOf(found);
    },
  },
  run: async (context, { contact, lines, tax, date, due, status, number }) => {
    const { lineItems, ...rest } = linesOf(lines, tax);
    return putInvoice(context, {
      type: typeOf('ACCPAY'),
      contact: { contactID: contact },
      status: statusOf(status),
      invoiceNumber: number,
      ...rest,
      lineItems: [...lineItems, { description: markOf(context) }],
      ...(date !== undefined && { date }),
      ...(due !== undefined && { dueDate: due }),
    });
  },
  undo: async (context, { output }) => takeBack(context, output.id),
});
