import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { asTypedField, columnField, tableFields, valuesField } from '../fields.ts';
import { asText, rowsWith } from '../find-in-column.ts';
import { openTable } from '../open-table.ts';
import { appendRow, overwriteRow } from '../write-row.ts';

export const setRow = action({
  title: 'Set a row',
  description: 'Changes the row that a column names, such as an invoice number; adds it when there is none.',
  input: z.object({
    ...tableFields(),
    key_column: columnField('Column that names the row'),
    values: valuesField(),
    as_typed: asTypedField(),
  }),
  output: z.object({ row: z.int(), added: z.boolean() }),
  example: {
    input: {
      spreadsheet: '1HarborPineBook',
      tab: 'Invoices',
      key_column: 'Number',
      values: { Number: '2203', Paid: true },
    },
    output: { row: 4, added: false },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { key_column, values, as_typed, ...asked }) => {
    const key = Object.hasOwn(values, key_column) ? values[key_column] : undefined;
    if (key === undefined || key === null || asText(key) === '') {
      throw new ConnectorError('invalid_input', `Give a value for “${key_column}”, which names the row.`, {
        field: 'values',
      });
    }
    const table = await openTable(context, asked);
    const [first, ...others] = await rowsWith(table, key_column, key, 'key_column');
    if (others.length > 0) {
      const message = `“${asText(key)}” stands in ${others.length + 1} rows of “${key_column}”: which one is meant is not clear.`;
      throw new ConnectorError('conflict', message, { field: 'key_column' });
    }
    if (first === undefined) return { row: await appendRow(table, { values, as_typed }), added: true };
    await overwriteRow(table, first, { values, as_typed });
    return { row: first, added: false };
  },
});
