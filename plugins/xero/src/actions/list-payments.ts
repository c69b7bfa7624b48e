import { z } from '@baton/plugin-sdk';
import { payments } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { examplePayment, ids } from '../examples.ts';
import { idField, mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { paymentsOf } from '../payments.ts';
import { paymentSummary, summarisePayment } from '../summaries.ts';

export const listPayments = action({
  title: 'List payments',
  description: 'Payments that were recorded, newest change first; those of one invoice or bill when it is given.',
  input: z.object({ invoice: idField('Invoice or bill').optional(), most: mostField() }),
  output: z.object({ count: z.int(), more: z.boolean(), payments: z.array(paymentSummary) }),
  example: {
    input: { invoice: ids.invoice },
    output: { count: 1, more: false, payments: [examplePayment] },
  },
  confidential: ['payments'],
  idempotency: { kind: 'read' },
  run: async (context, { invoice, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(paymentsOf(vendor, payments, invoice), most);
    return { count: items.length, more: !whole, payments: items.map(summarisePayment) };
  },
});
