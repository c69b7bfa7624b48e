import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleCompany, ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { companies } from '../kinds.ts';
import { readRecord } from '../records.ts';

export const getCompany = action({
  title: 'Read a company',
  description: 'One company, by id.',
  input: z.object({ company: idField('Company') }),
  output: companies.summary,
  example: { input: { company: ids.company }, output: exampleCompany },
  confidential: ['phone'],
  idempotency: { kind: 'read' },
  run: async (context, { company }) =>
    companies.summarise(await readRecord(openVendor(context), companies.type, company, companies.properties)),
});
