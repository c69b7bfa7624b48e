import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { cell, columnField, rowValues, tableFields } from '../fields.ts';
import { rowsWith } from '../find-in-column.ts';
import { openTable, readRows } from '../open-table.ts';

export const findRow = action({
  title: 'Find a row',
  description: 'The first row that holds a value in a column. Nothing found is not an error.',
  input: z.object({ ...tableFields(), column: columnField('Column'), value: cell.meta({ title: 'Value' }) }),
  output: z.object({
    found: z.boolean(),
    row: z.int().optional(),
    values: rowValues.optional(),
    matches: z.int().meta({ title: 'How many rows hold the value' }),
  }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Invoices', column: 'Number', value: '2203' },
    output: { found: true, row: 4, values: { Number: '2203', Customer: 'Fjordbuild', Amount: 2050 }, matches: 1 },
  },
  idempotency: { kind: 'read' },
  confidential: ['values'],
  run: async (context, { column, value, ...asked }) => {
    const table = await openTable(context, asked);
    const matches = await rowsWith(table, column, value, 'column');
    const [first] = matches;
    if (first === undefined) return { found: false, matches: 0 };
    const [found] = await readRows(table, first, first);
    return { found: true, row: first, matches: matches.length, ...(found && { values: found.values }) };
  },
});
