import { z } from '@baton/plugin-sdk';
import { payments } from '../answers.ts';
import { openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { examplePayment } from '../examples.ts';
import { paymentSummary, summarisePayment } from '../summaries.ts';
import { cursor, perPage, pollChanges } from './poll-changes.ts';

/** A payment that was reconciled or deleted has changed: it is not told again within the look-back, and deleted ones never. */
export const paymentRecorded = poll({
  title: 'Payment recorded',
  description: 'A payment of an invoice or bill was written down. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: paymentSummary,
  sample: examplePayment,
  cursor,
  poll: async (context, { cursor: from }) => {
    const vendor = await openVendor(context);
    return pollChanges({
      from,
      now: context.now(),
      ask: async ({ since, page }) => {
        const order = 'UpdatedDateUTC ASC';
        const got = await vendor.call(payments, (api, organisation) =>
          api.getPayments(organisation, since, undefined, order, page, perPage),
        );
        return got.payments;
      },
      changedAt: ({ updatedDateUTC }) => updatedDateUTC,
      happening: ({ paymentID, status }) => (status === 'DELETED' ? undefined : `payment:${paymentID}`),
      summarise: summarisePayment,
    });
  },
});
