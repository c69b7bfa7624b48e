import { ConnectorError, z } from '@baton/plugin-sdk';
import { action, folderOf } from '../connection.ts';
import { fileField, rowValues } from '../fields.ts';
import { kindOf } from '../tables/open-table.ts';
import { csvLines, excelFile, inOrder } from '../tables/write-table.ts';

export const writeFile = action({
  title: 'Write a file of rows',
  description: 'A CSV or Excel file (.xlsx) in the company’s folder, whole or not at all. Texts never become formulas.',
  input: z.object({
    file: fileField(),
    columns: z.array(z.string().trim().min(1).max(200)).min(1).max(200).meta({ title: 'Columns, in their order' }),
    rows: z.array(rowValues).max(20_000).meta({ title: 'Rows, by the names of the columns' }),
    replace: z.boolean().default(false).meta({ title: 'Replace the file if it is there' }),
  }),
  output: z.object({ file: z.string(), rows: z.int(), bytes: z.int() }),
  example: {
    input: {
      file: 'out/open-invoices.xlsx',
      columns: ['Number', 'Amount'],
      rows: [{ Number: 'INV-2201', Amount: 1250.4 }],
      replace: true,
    },
    output: { file: 'out/open-invoices.xlsx', rows: 1, bytes: 4096 },
  },
  // With `replace` the same file is written again; without it the second time is refused, not repeated.
  idempotency: { kind: 'natural' },
  run: async (context, { file, columns, rows, replace }) => {
    const double = columns.find((column, at) => columns.indexOf(column) !== at);
    if (double !== undefined)
      throw new ConnectorError('invalid_input', `The column “${double}” is named twice.`, { field: 'columns' });
    const isExcel = kindOf(file) === 'xlsx';
    const content = isExcel ? await excelFile(columns, rows) : await csvLines([columns, ...inOrder(columns, rows)]);
    await folderOf(context).write(file, content, { replace });
    return { file, rows: rows.length, bytes: content.length };
  },
});
