import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleInvoice } from '../examples.ts';
import { choiceField } from '../fields.ts';
import { listInvoicesOf } from '../invoice-lists.ts';
import { searchAll } from '../pages.ts';
import { invoiceSummary, summariseInvoice } from '../summaries.ts';

/** Suppliers choose their own numbers, so two bills may have one number: the supplier tells them apart. */
export const findInvoice = action({
  title: 'Find an invoice or bill by its number',
  description: 'Says whether there is one with this number, and reads it. Deleted and voided ones do not count.',
  input: z.object({
    kind: z.enum(['invoice', 'bill']).default('invoice').meta({ title: 'Kind' }),
    number: z.string().trim().min(1).max(255).meta({ title: 'Number' }),
    contact: choiceField('Contact', 'contacts').optional(),
  }),
  output: z.object({ found: z.boolean(), invoice: invoiceSummary.optional() }),
  example: { input: { number: 'INV-2201' }, output: { found: true, invoice: exampleInvoice } },
  confidential: ['invoice'],
  idempotency: { kind: 'read' },
  run: async (context, { kind, number, contact }) => {
    const vendor = await openVendor(context);
    const type = kind === 'bill' ? 'ACCPAY' : 'ACCREC';
    // A list of numbers has commas between them, so a number with a comma is looked for as text.
    const by = number.includes(',') ? { text: number } : { number };
    const found = await searchAll(
      listInvoicesOf(vendor, { type, contact, ...by }),
      ({ invoiceNumber, status }) => invoiceNumber === number && !['DELETED', 'VOIDED'].includes(status),
    );
    return found === undefined ? { found: false } : { found: true, invoice: summariseInvoice(found) };
  },
});
