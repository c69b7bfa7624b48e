import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { asTypedField, rowNumber, tableFields, valuesField } from '../fields.ts';
import { checkRow, openTable } from '../open-table.ts';
import { overwriteRow } from '../write-row.ts';

export const updateRow = action({
  title: 'Change a row',
  description: 'Sets columns of a row by its number. Rows move when people sort or delete: “Set a row” is safer.',
  input: z.object({ ...tableFields(), row: rowNumber(), values: valuesField(), as_typed: asTypedField() }),
  output: z.object({ row: z.int() }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Invoices', row: 3, values: { Paid: true } },
    output: { row: 3 },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { row, values, as_typed, ...asked }) => {
    const table = await openTable(context, asked);
    checkRow(table, row);
    await overwriteRow(table, row, { values, as_typed });
    return { row };
  },
});
