import { z } from '@baton/plugin-sdk';
import { columnName, inTab } from '../a1.ts';
import { cleared } from '../answers.ts';
import { action } from '../connection.ts';
import { rowNumber, tableFields } from '../fields.ts';
import { checkRow, openTable } from '../open-table.ts';

export const clearRow = action({
  title: 'Empty a row',
  description: 'Empties the cells of a row; the rows below stay where they are.',
  input: z.object({ ...tableFields(), row: rowNumber() }),
  output: z.object({ row: z.int() }),
  example: { input: { spreadsheet: '1HarborPineBook', tab: 'Invoices', row: 11 }, output: { row: 11 } },
  idempotency: { kind: 'natural' },
  run: async (context, { row, ...asked }) => {
    const table = await openTable(context, asked);
    checkRow(table, row);
    const range = inTab(table.tab, `A${row}:${columnName(table.headings.length)}${row}`);
    await table.vendor.call(cleared, ({ spreadsheets }) =>
      spreadsheets.values.clear({ spreadsheetId: table.spreadsheet, range }),
    );
    return { row };
  },
});
