import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { asTypedField, tableFields, valuesField } from '../fields.ts';
import { openTable } from '../open-table.ts';
import { appendRow as append } from '../write-row.ts';

/** Google has no key for this, and equal rows are allowed: nobody can tell afterwards whether one was ours. */
export const appendRow = action({
  title: 'Add a row',
  description:
    'Puts a row at the end of a table. After a lost answer a person has to look; “Set a row” can be repeated safely.',
  input: z.object({ ...tableFields(), values: valuesField(), as_typed: asTypedField() }),
  output: z.object({ row: z.int() }),
  example: {
    input: {
      spreadsheet: '1HarborPineBook',
      tab: 'Invoices',
      values: { Number: '2211', Customer: 'Lind Contracting', Amount: 300 },
    },
    output: { row: 12 },
  },
  idempotency: { kind: 'unsafe' },
  run: async (context, { values, as_typed, ...asked }) => {
    const table = await openTable(context, asked);
    return { row: await append(table, { values, as_typed }) };
  },
});
