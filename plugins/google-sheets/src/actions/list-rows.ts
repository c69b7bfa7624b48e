import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { rowNumber, rowValues, tableFields } from '../fields.ts';
import { openTable, readOn } from '../open-table.ts';

export const listRows = action({
  title: 'List rows',
  description: 'Rows of a table by the names of its columns, from the top. Empty rows are left out.',
  input: z.object({
    ...tableFields(),
    from_row: rowNumber().optional().meta({ title: 'From row', description: 'To go on where an earlier list ended.' }),
    most: z.int().min(1).max(5_000).default(200).meta({ title: 'At most' }),
  }),
  output: z.object({
    rows: z.array(z.object({ row: z.int(), values: rowValues })),
    count: z.int(),
    more: z.boolean().meta({ title: 'True when the table has more than asked for' }),
  }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Invoices' },
    output: {
      rows: [{ row: 2, values: { Number: '2201', Customer: 'Lind Contracting', Amount: 1850, Paid: false } }],
      count: 1,
      more: false,
    },
  },
  idempotency: { kind: 'read' },
  confidential: ['rows'],
  run: async (context, { from_row, most, ...asked }) => {
    const table = await openTable(context, asked);
    const rows = await readOn(table, Math.max(from_row ?? 0, table.header_row + 1), most);
    const given = rows.slice(0, most);
    return { rows: given, count: given.length, more: rows.length > most };
  },
});
