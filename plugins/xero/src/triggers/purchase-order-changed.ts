import { z } from '@baton/plugin-sdk';
import { orders } from '../answers.ts';
import { openVendor } from '../client.ts';
import { poll } from '../connection.ts';
import { exampleOrder } from '../examples.ts';
import { orderSummary, summariseOrder } from '../summaries.ts';
import { cursor, perPage, pollChanges } from './poll-changes.ts';

export const purchaseOrderChanged = poll({
  title: 'Purchase order added or changed',
  description: 'An order to a supplier is new or differs. Looked for every five minutes.',
  everySeconds: 300,
  params: z.object({}),
  output: orderSummary,
  sample: exampleOrder,
  cursor,
  poll: async (context, { cursor: from }) => {
    const vendor = await openVendor(context);
    return pollChanges({
      from,
      now: context.now(),
      ask: async ({ since, page }) => {
        const order = 'UpdatedDateUTC ASC';
        const got = await vendor.call(orders, (api, organisation) =>
          api.getPurchaseOrders(organisation, since, undefined, undefined, undefined, order, page, perPage),
        );
        return got.purchaseOrders;
      },
      changedAt: ({ updatedDateUTC }) => updatedDateUTC,
      happening: ({ purchaseOrderID }, at) => `${purchaseOrderID}:${at}`,
      summarise: summariseOrder,
    });
  },
});
