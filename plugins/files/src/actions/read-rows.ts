import { z } from '@baton/plugin-sdk';
import { action, folderOf } from '../connection.ts';
import { fileField, tableFields } from '../fields.ts';
import { rowsOutput, takeRows, whichRows } from '../take-rows.ts';
import { openTable } from '../tables/open-table.ts';

export const readRows = action({
  title: 'Read rows of a file',
  description: 'Rows of a CSV or Excel file in the company’s folder, by the names of their columns.',
  input: z.object({ file: fileField(), ...tableFields, ...whichRows }),
  output: rowsOutput,
  example: {
    input: { file: 'customers.csv', most: 1 },
    output: {
      rows: [
        {
          row: 2,
          values: { Name: 'Rosa Lind', Company: 'Lind Contracting', Email: 'rosa.lind@lindcontracting.example' },
        },
      ],
      count: 1,
      more: true,
    },
  },
  idempotency: { kind: 'read' },
  confidential: ['rows'],
  run: async (context, { file, from_row, most, ...asked }) =>
    takeRows(openTable(file, await folderOf(context).read(file), asked), { from_row, most }),
});
