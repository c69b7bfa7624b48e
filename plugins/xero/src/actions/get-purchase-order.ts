import { z } from '@baton/plugin-sdk';
import { oneOrder } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleOrder, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { orderSummary, summariseOrder } from '../summaries.ts';

export const getPurchaseOrder = action({
  title: 'Read a purchase order',
  description: 'One order to a supplier.',
  input: z.object({ order: idField('Purchase order') }),
  output: orderSummary,
  example: { input: { order: ids.order }, output: exampleOrder },
  idempotency: { kind: 'read' },
  run: async (context, { order }) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(oneOrder, (api, organisation) => api.getPurchaseOrder(organisation, order));
    return summariseOrder(got.purchaseOrders[0]!);
  },
});
