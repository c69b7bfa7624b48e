import { z } from '@baton/plugin-sdk';
import { oneOrder } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleLine, exampleOrder, ids } from '../examples.ts';
import { choiceField, dayField, linesField, taxIncludedField } from '../fields.ts';
import { linesOf } from '../lines.ts';
import { orderStatus, ordersOf, setOrderStatus } from '../orders.ts';
import { searchAll } from '../pages.ts';
import { hasMark, idempotencyKey, withMark } from '../reference.ts';
import { orderSummary, summariseOrder } from '../summaries.ts';

export const createPurchaseOrder = action({
  title: 'Create a purchase order',
  description: 'An order to a supplier: a draft, one that waits for approval, or an approved one. Xero sends nothing.',
  input: z.object({
    contact: choiceField('Supplier', 'contacts'),
    lines: linesField,
    tax: taxIncludedField,
    date: dayField('Date').optional(),
    deliver: dayField('Deliver on').optional(),
    status: z.enum(['draft', 'submitted', 'authorised']).default('draft').meta({ title: 'Status' }),
    reference: z.string().trim().max(200).optional().meta({ title: 'Reference' }),
  }),
  output: orderSummary,
  example: {
    input: { contact: ids.contact, lines: [exampleLine], deliver: '2026-12-01' },
    output: { ...exampleOrder, status: 'draft' },
  },
  stakes: ['money'],
  sensitive: ['contact', 'lines', 'status'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context) => {
      const vendor = await openVendor(context);
      const found = await searchAll(ordersOf(vendor), ({ reference }) => hasMark(context, reference));
      return found && summariseOrder(found);
    },
  },
  run: async (context, { contact, lines, tax, date, deliver, status, reference }) => {
    const vendor = await openVendor(context);
    const made = {
      contact: { contactID: contact },
      status: orderStatus(status),
      reference: withMark(context, reference),
      ...linesOf(lines, tax),
      ...(date !== undefined && { date }),
      ...(deliver !== undefined && { deliveryDate: deliver }),
    };
    const got = await vendor.call(oneOrder, (api, organisation) =>
      api.createPurchaseOrders(organisation, { purchaseOrders: [made] }, undefined, idempotencyKey(context)),
    );
    return summariseOrder(got.purchaseOrders[0]!);
  },
  undo: async (context, { output }) => void (await setOrderStatus(context, output.id, 'DELETED')),
});
