import { money, z } from '@baton/plugin-sdk';
import { oneInvoice } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleInvoice, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { invoiceSummary, moneyOf, summariseInvoice } from '../summaries.ts';

const lines = z.array(
  z.object({ description: z.string(), account: z.string().optional(), amount: money().optional() }),
);

export const getInvoice = action({
  title: 'Read an invoice or bill',
  description: 'With its lines.',
  input: z.object({ invoice: idField('Invoice or bill') }),
  output: invoiceSummary.extend({ lines }),
  example: {
    input: { invoice: ids.invoice },
    output: {
      ...exampleInvoice,
      lines: [
        {
          description: 'Generator lease, November',
          account: '200',
          amount: { amount: '1250.40', currency: 'USD' },
        },
      ],
    },
  },
  confidential: ['lines', 'contact'],
  idempotency: { kind: 'read' },
  run: async (context, { invoice }) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(oneInvoice, (api, organisation) => api.getInvoice(organisation, invoice, 4));
    const one = got.invoices[0]!;
    const found = (one.lineItems ?? []).map(({ description, accountCode, lineAmount }) => {
      const amount = moneyOf(lineAmount, one.currencyCode);
      return {
        description: description ?? '',
        ...(accountCode && { account: accountCode }),
        ...(amount && { amount }),
      };
    });
    return { ...summariseInvoice(one), lines: found };
  },
});
