import { columnName, inTab, rowOf } from './a1.ts';
import { appended, written } from './answers.ts';
import { howWritten } from './cells.ts';
import type { Cell } from './fields.ts';
import { asLine, type Table } from './open-table.ts';

interface Line {
  values: Record<string, Cell>;
  as_typed: boolean;
}

/** After the last row of the table; Google finds the place, so that two at once do not meet. Gives the row's number. */
export async function appendRow(table: Table, { values, as_typed }: Line): Promise<number> {
  const { spreadsheet, tab, header_row, headings } = table;
  const asked = {
    spreadsheetId: spreadsheet,
    range: inTab(tab, `A${header_row}:${columnName(headings.length)}${header_row}`),
    valueInputOption: howWritten(as_typed),
    insertDataOption: 'INSERT_ROWS',
    requestBody: { values: [asLine(table, values, as_typed).map((value) => value ?? '')] },
  };
  const { updates } = await table.vendor.call(appended, ({ spreadsheets }) => spreadsheets.values.append(asked));
  return rowOf(updates.updatedRange);
}

/** Columns that are not given stay as they are. */
export async function overwriteRow(table: Table, row: number, { values, as_typed }: Line): Promise<void> {
  const { spreadsheet, tab, headings } = table;
  const asked = {
    spreadsheetId: spreadsheet,
    range: inTab(tab, `A${row}:${columnName(headings.length)}${row}`),
    valueInputOption: howWritten(as_typed),
    requestBody: { values: [asLine(table, values, as_typed)] },
  };
  await table.vendor.call(written, ({ spreadsheets }) => spreadsheets.values.update(asked));
}
