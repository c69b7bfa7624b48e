import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleDeal, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { deals } from '../kinds.ts';
import { readRecord } from '../records.ts';

export const getDeal = action({
  title: 'Read a deal',
  description: 'One deal, by id, with its stage and amount.',
  input: z.object({ deal: idField('Deal') }),
  output: deals.summary,
  example: { input: { deal: ids.deal }, output: exampleDeal },
  confidential: ['amount'],
  idempotency: { kind: 'read' },
  run: async (context, { deal }) =>
    deals.summarise(await readRecord(openVendor(context), deals.type, deal, deals.properties)),
});
