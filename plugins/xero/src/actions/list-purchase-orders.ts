import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleOrder } from '../examples.ts';
import { mostField } from '../fields.ts';
import { ordersOf } from '../orders.ts';
import { walk } from '../pages.ts';
import { orderSummary, summariseOrder } from '../summaries.ts';

const statuses = { draft: 'DRAFT', submitted: 'SUBMITTED', authorised: 'AUTHORISED', billed: 'BILLED' } as const;

export const listPurchaseOrders = action({
  title: 'List purchase orders',
  description: 'Orders to suppliers, newest change first.',
  input: z.object({
    status: z.enum(['draft', 'submitted', 'authorised', 'billed']).optional().meta({ title: 'Status' }),
    most: mostField(),
  }),
  output: z.object({ count: z.int(), more: z.boolean(), orders: z.array(orderSummary) }),
  example: {
    input: { status: 'authorised' },
    output: { count: 1, more: false, orders: [exampleOrder] },
  },
  confidential: ['orders'],
  idempotency: { kind: 'read' },
  run: async (context, { status, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(ordersOf(vendor, status && statuses[status]), most);
    return { count: items.length, more: !whole, orders: items.map(summariseOrder) };
  },
});
