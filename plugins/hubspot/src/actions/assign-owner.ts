import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, kindField, ownerField } from '../fields.ts';
import { changeRecord } from '../records.ts';

export const assignOwner = action({
  title: 'Give a record to an owner',
  description: 'A named person of your HubSpot account is responsible for the record from now on.',
  input: z.object({ kind: kindField, record: idField('Record'), owner: ownerField() }),
  output: z.object({ id: z.string() }),
  example: { input: { kind: 'deals', record: ids.deal, owner: ids.owner }, output: { id: ids.deal } },
  sensitive: ['owner'],
  idempotency: { kind: 'natural' },
  run: async (context, { kind, record, owner }) => {
    await changeRecord(openVendor(context), kind, record, { hubspot_owner_id: owner });
    return { id: record };
  },
});
