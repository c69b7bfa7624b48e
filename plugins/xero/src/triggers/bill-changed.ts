import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleBill } from '../examples.ts';
import { invoiceSummary } from '../summaries.ts';
import { cursor } from './poll-changes.ts';
import { pollInvoices } from './poll-invoices.ts';

/** Xero keeps no moment of creation, so a new bill and a changed one are told alike. */
export const billChanged = poll({
  title: 'Bill added or changed',
  description: 'A bill from a supplier is new or differs. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: invoiceSummary,
  sample: exampleBill,
  cursor,
  poll: (context, { cursor: from }) =>
    pollInvoices(context, {
      from,
      type: 'ACCPAY',
      happening: ({ invoiceID }, at) => `${invoiceID}:${at}`,
    }),
});
