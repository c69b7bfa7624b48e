import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleInvoice } from '../examples.ts';
import { choiceField, dayField, mostField } from '../fields.ts';
import { listInvoicesOf } from '../invoice-lists.ts';
import { walk } from '../pages.ts';
import { invoiceSummary, summariseInvoice } from '../summaries.ts';

const statuses = z.array(z.enum(['draft', 'submitted', 'authorised', 'paid', 'voided']));

export const listInvoices = action({
  title: 'List invoices or bills',
  description: 'Invoices to customers, or bills from suppliers, newest change first.',
  input: z.object({
    kind: z.enum(['invoice', 'bill']).default('invoice').meta({ title: 'Kind' }),
    status: statuses.optional().meta({ title: 'Status' }),
    contact: choiceField('Contact', 'contacts').optional(),
    due_before: dayField('Due before').optional(),
    text: z.string().trim().max(200).optional().meta({ title: 'Words in number or reference' }),
    most: mostField(),
  }),
  output: z.object({ count: z.int(), more: z.boolean(), invoices: z.array(invoiceSummary) }),
  example: {
    input: { kind: 'invoice', status: ['authorised'], due_before: '2026-12-31' },
    output: { count: 1, more: false, invoices: [exampleInvoice] },
  },
  confidential: ['invoices'],
  idempotency: { kind: 'read' },
  run: async (context, { kind, status, contact, due_before, text, most }) => {
    const vendor = await openVendor(context);
    const listing = listInvoicesOf(vendor, {
      type: kind === 'bill' ? 'ACCPAY' : 'ACCREC',
      statuses: status?.map((one) => one.toUpperCase()),
      contact,
      dueBefore: due_before,
      text: text === '' ? undefined : text,
    });
    const { items, whole } = await walk(listing, most);
    return { count: items.length, more: !whole, invoices: items.map(summariseInvoice) };
  },
});
