import { Readable } from 'node:stream';
import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { tableFields } from '../fields.ts';
import { rowsOutput, takeRows, whichRows } from '../take-rows.ts';
import { openTable } from '../tables/open-table.ts';

export const readAttachedRows = action({
  title: 'Read rows of something attached',
  description: 'Rows of a CSV or Excel file that another step brings, such as an attachment or a download.',
  input: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .meta({ title: 'Name of the file', description: 'Its ending tells what it is.' }),
    content: z
      .string()
      .max(10_000_000)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64')
      .meta({ title: 'Content, in base64' }),
    ...tableFields,
    ...whichRows,
  }),
  output: rowsOutput,
  example: {
    input: { name: 'orders.csv', content: 'T3JkZXIsUXVhbnRpdHkNCjE3LDMNCg==' },
    output: { rows: [{ row: 2, values: { Order: '17', Quantity: '3' } }], count: 1, more: false },
  },
  idempotency: { kind: 'read' },
  confidential: ['rows'],
  run: async (_context, { name, content, from_row, most, ...asked }) =>
    takeRows(openTable(name, Readable.from([Buffer.from(content, 'base64')]), asked), { from_row, most }),
});
