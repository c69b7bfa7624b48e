import { money, z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, msOf } from '../fields.ts';
import { changeRecord, given } from '../records.ts';

export const updateDeal = action({
  title: 'Change a deal',
  description: 'Sets its name, amount or expected day.',
  input: z.object({
    deal: idField('Deal'),
    name: z.string().trim().min(1).max(255).optional().meta({ title: 'Name' }),
    amount: money('Amount').optional(),
    close_on: z.iso.date().optional().meta({ title: 'Expected to close on' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { deal: ids.deal, amount: { amount: '14400.00', currency: 'USD' } },
    output: { id: ids.deal },
  },
  stakes: ['money'],
  sensitive: ['deal', 'amount'],
  idempotency: { kind: 'natural' },
  run: async (context, { deal, name, amount, close_on }) => {
    const changed = given({
      dealname: name,
      amount: amount?.amount,
      deal_currency_code: amount?.currency,
      closedate: close_on && msOf(close_on),
    });
    await changeRecord(openVendor(context), 'deals', deal, changed);
    return { id: deal };
  },
});
