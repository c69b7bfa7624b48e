import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleBill } from '../examples.ts';
import { invoiceSummary } from '../summaries.ts';
import { cursor } from './poll-changes.ts';
import { pollInvoices } from './poll-invoices.ts';

/** A bill that is changed while it waits is told again: what was decided about it may no longer hold. */
export const billToApprove = poll({
  title: 'Bill waits for approval',
  description: 'Somebody entered a bill that has to be approved. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: invoiceSummary,
  sample: exampleBill,
  cursor,
  poll: (context, { cursor: from }) =>
    pollInvoices(context, {
      from,
      type: 'ACCPAY',
      statuses: ['SUBMITTED'],
      happening: ({ invoiceID, status }, at) => (status === 'SUBMITTED' ? `${invoiceID}:${at}` : undefined),
    }),
});
