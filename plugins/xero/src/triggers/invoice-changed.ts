import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleInvoice } from '../examples.ts';
import { invoiceSummary } from '../summaries.ts';
import { cursor } from './poll-changes.ts';
import { pollInvoices } from './poll-invoices.ts';

/** Xero keeps no moment of creation, so a new invoice and a changed one are told alike. */
export const invoiceChanged = poll({
  title: 'Invoice added or changed',
  description: 'An invoice to a customer is new or differs. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: invoiceSummary,
  sample: exampleInvoice,
  cursor,
  poll: (context, { cursor: from }) =>
    pollInvoices(context, {
      from,
      type: 'ACCREC',
      happening: ({ invoiceID }, at) => `${invoiceID}:${at}`,
    }),
});
