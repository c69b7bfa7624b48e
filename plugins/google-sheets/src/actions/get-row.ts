import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { rowNumber, rowValues, tableFields } from '../fields.ts';
import { checkRow, openTable, readRows } from '../open-table.ts';

export const getRow = action({
  title: 'Read a row',
  description: 'A row by its number. Rows move when people sort or delete: a value that names the row is safer.',
  input: z.object({ ...tableFields(), row: rowNumber() }),
  output: z.object({ row: z.int(), empty: z.boolean(), values: rowValues }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Invoices', row: 2 },
    output: { row: 2, empty: false, values: { Number: '2201', Customer: 'Lind Contracting', Amount: 1850 } },
  },
  idempotency: { kind: 'read' },
  confidential: ['values'],
  run: async (context, { row, ...asked }) => {
    const table = await openTable(context, asked);
    checkRow(table, row);
    const [found] = await readRows(table, row, row);
    return { row, empty: found === undefined, values: found?.values ?? {} };
  },
});
