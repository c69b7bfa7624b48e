import { z } from '@baton/plugin-sdk';
import { poll } from '../connection.ts';
import { exampleInvoice } from '../examples.ts';
import { invoiceSummary } from '../summaries.ts';
import { cursor } from './poll-changes.ts';
import { pollInvoices } from './poll-invoices.ts';

/** Only what changed since is looked at: a paid invoice that somebody changes long after is told once more. */
export const invoicePaid = poll({
  title: 'Invoice paid',
  description: 'A customer paid an invoice wholly. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: invoiceSummary,
  sample: { ...exampleInvoice, status: 'paid', paid_on: '2026-11-20' },
  cursor,
  poll: (context, { cursor: from }) =>
    pollInvoices(context, {
      from,
      type: 'ACCREC',
      statuses: ['PAID'],
      happening: ({ invoiceID, status }) => (status === 'PAID' ? `paid:${invoiceID}` : undefined),
    }),
});
