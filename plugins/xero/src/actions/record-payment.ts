import { ConnectorError, money, z } from '@baton/plugin-sdk';
import { oneInvoice, onePayment, payments } from '../answers.ts';
import { openVendor, type Vendor } from '../client.ts';
import { action } from '../connection.ts';
import { exactNumber } from '../exact-json.ts';
import { ids } from '../examples.ts';
import { choiceField, dayField, idField } from '../fields.ts';
import { searchAll } from '../pages.ts';
import { deleted, paymentsOf } from '../payments.ts';
import { hasMark, idempotencyKey, withMark } from '../reference.ts';

/** A payment has no currency of its own, so the invoice's is compared before anything is written. */
export const recordPayment = action({
  title: 'Record a payment',
  description: 'Writes down that an invoice or bill was paid, wholly or in part. No money moves by it.',
  input: z.object({
    invoice: idField('Invoice or bill'),
    amount: money('Amount'),
    account: choiceField('Into or from account', 'bank_accounts'),
    date: dayField('Paid on'),
    reference: z.string().trim().max(200).optional().meta({ title: 'Reference' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: {
      invoice: ids.invoice,
      amount: { amount: '400.00', currency: 'USD' },
      account: ids.bank,
      date: '2026-11-20',
    },
    output: { id: ids.payment },
  },
  stakes: ['money'],
  sensitive: ['invoice', 'amount', 'account'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { invoice }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(paymentsOf(vendor, payments, invoice), ({ reference }) =>
        hasMark(context, reference),
      );
      return found && { id: found.paymentID };
    },
  },
  run: async (context, { invoice, amount, account, date, reference }) => {
    const vendor = await openVendor(context);
    await sameCurrency(vendor, invoice, amount.currency);
    const payment = {
      invoice: { invoiceID: invoice },
      account: { accountID: account },
      amount: exactNumber(amount.amount),
      date,
      reference: withMark(context, reference),
    };
    const made = await vendor.call(onePayment, (api, organisation) =>
      api.createPayments(organisation, { payments: [payment] }, undefined, idempotencyKey(context)),
    );
    return { id: made.payments[0]!.paymentID };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(onePayment, (api, organisation) => api.deletePayment(organisation, output.id, deleted));
  },
});

async function sameCurrency(vendor: Vendor, invoice: string, currency: string): Promise<void> {
  const got = await vendor.call(oneInvoice, (api, organisation) => api.getInvoice(organisation, invoice));
  const { currencyCode } = got.invoices[0]!;
  if (currencyCode === currency) return;
  const words = `Expected an amount in ${currencyCode ?? 'the currency of the invoice'}, found ${currency}.`;
  throw new ConnectorError('invalid_input', words, { field: 'amount' });
}
