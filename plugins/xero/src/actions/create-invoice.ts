import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleLine, ids } from '../examples.ts';
import { listInvoicesOf } from '../invoice-lists.ts';
import { linesOf } from '../lines.ts';
import { madeInvoice, madeOf, newInvoiceInput, putInvoice, statusOf, takeBack, typeOf } from '../new-invoice.ts';
import { searchAll } from '../pages.ts';
import { hasMark, markOf, withMark } from '../reference.ts';

export const createInvoice = action({
  title: 'Create an invoice',
  description: 'An invoice to a customer: a draft, one that waits for approval, or an approved one.',
  input: z.object({
    ...newInvoiceInput,
    number: z.string().trim().min(1).max(255).optional().meta({ title: 'Number (Xero counts when empty)' }),
    reference: z.string().trim().max(200).optional().meta({ title: 'Reference' }),
  }),
  output: madeInvoice,
  example: {
    input: { contact: ids.contact, lines: [exampleLine], due: '2026-12-21', reference: 'Lease 114' },
    output: { id: ids.invoice, number: 'INV-2211', status: 'draft', total: { amount: '1250.40', currency: 'USD' } },
  },
  stakes: ['money'],
  sensitive: ['contact', 'lines', 'status'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { contact }) => {
      const vendor = await openVendor(context);
      const listing = listInvoicesOf(vendor, { type: 'ACCREC', contact, text: markOf(context) });
      const found = await searchAll(listing, ({ reference }) => hasMark(context, reference));
      return found && madeOf(found);
    },
  },
  run: async (context, { contact, lines, tax, date, due, status, number, reference }) =>
    putInvoice(context, {
      type: typeOf('ACCREC'),
      contact: { contactID: contact },
      status: statusOf(status),
      reference: withMark(context, reference),
      ...linesOf(lines, tax),
      ...(date !== undefined && { date }),
      ...(due !== undefined && { dueDate: due }),
      ...(number !== undefined && { invoiceNumber: number }),
    }),
  undo: async (context, { output }) => takeBack(context, output.id),
});
