import { z } from '@baton/plugin-sdk';
import { onePayment } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { deleted } from '../payments.ts';

export const reversePayment = action({
  title: 'Delete a recorded payment',
  description: 'The invoice or bill is open again. No money moves by it.',
  input: z.object({ payment: idField('Payment') }),
  output: z.object({ id: z.string() }),
  example: { input: { payment: ids.payment }, output: { id: ids.payment } },
  stakes: ['money'],
  sensitive: ['payment'],
  idempotency: { kind: 'natural' },
  run: async (context, { payment }) => {
    const vendor = await openVendor(context);
    const current = await vendor.call(onePayment, (api, organisation) => api.getPayment(organisation, payment));
    if (current.payments[0]!.status === 'DELETED') return { id: payment };
    await vendor.call(onePayment, (api, organisation) => api.deletePayment(organisation, payment, deleted));
    return { id: payment };
  },
});
