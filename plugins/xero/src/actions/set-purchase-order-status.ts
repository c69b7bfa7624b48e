import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { exampleOrder, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { setOrderStatus } from '../orders.ts';
import { orderSummary, summariseOrder } from '../summaries.ts';

export const setPurchaseOrderStatus = action({
  title: 'Set the status of a purchase order',
  description: 'Submits, approves, marks as billed or deletes an order to a supplier.',
  input: z.object({
    order: idField('Purchase order'),
    status: z.enum(['submitted', 'authorised', 'billed', 'deleted']).meta({ title: 'Status' }),
  }),
  output: orderSummary,
  example: { input: { order: ids.order, status: 'billed' }, output: { ...exampleOrder, status: 'billed' } },
  stakes: ['money'],
  sensitive: ['order', 'status'],
  idempotency: { kind: 'natural' },
  run: async (context, { order, status }) => summariseOrder(await setOrderStatus(context, order, status)),
});
