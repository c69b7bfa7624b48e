import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField, kindField, propertiesField } from '../fields.ts';
import { changeRecord } from '../records.ts';

export const updateRecord = action({
  title: 'Change properties of a record',
  description: 'Sets properties, also your own ones, of a record of any kind.',
  input: z.object({ kind: kindField, record: idField('Record'), properties: propertiesField }),
  output: z.object({ id: z.string() }),
  example: {
    input: { kind: 'companies', record: ids.company, properties: { city: 'Bergen' } },
    output: { id: ids.company },
  },
  sensitive: ['record', 'properties'],
  idempotency: { kind: 'natural' },
  run: async (context, { kind, record, properties }) => {
    await changeRecord(openVendor(context), kind, record, properties);
    return { id: record };
  },
});
