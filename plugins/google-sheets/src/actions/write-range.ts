import { z } from '@baton/plugin-sdk';
import { inTab } from '../a1.ts';
import { written } from '../answers.ts';
import { howWritten, safeCell } from '../cells.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { asTypedField, cell, spreadsheetField, tabField } from '../fields.ts';
import { rangeField } from './read-range.ts';

export const writeRange = action({
  title: 'Write cells',
  description: 'Writes lines of values from a cell on, to the right and down.',
  input: z.object({
    spreadsheet: spreadsheetField(),
    tab: tabField(),
    cells: rangeField(),
    values: z.array(z.array(cell)).min(1).max(1_000).meta({ title: 'Lines of values' }),
    as_typed: asTypedField(),
  }),
  output: z.object({ cells: z.int() }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Customers', cells: 'E1:E2', values: [['Checked'], ['yes']] },
    output: { cells: 2 },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { spreadsheet, tab, cells, values, as_typed }) => {
    const vendor = await openVendor(context);
    const safe = values.map((line) => line.map((value) => safeCell(value, as_typed)));
    const asked = {
      spreadsheetId: spreadsheet,
      range: inTab(tab, cells),
      valueInputOption: howWritten(as_typed),
      requestBody: { values: safe },
    };
    const { updatedCells } = await vendor.call(written, ({ spreadsheets }) => spreadsheets.values.update(asked));
    return { cells: updatedCells ?? 0 };
  },
});
