import { columnName, inTab } from './a1.ts';
import type { Cell } from './fields.ts';
import { columnOf, readValues, type Table } from './open-table.ts';

/** Numbers of the rows below the headings that hold a value in a column, in the order of the tab. */
export async function rowsWith(table: Table, column: string, wanted: Cell, field: string): Promise<number[]> {
  const letter = columnName(columnOf(table, column, field));
  const first = table.header_row + 1;
  if (table.rowCount < first) return [];
  const range = inTab(table.tab, `${letter}${first}:${letter}${table.rowCount}`);
  const cells = await readValues(table.vendor, table.spreadsheet, range);
  const text = asText(wanted);
  return cells.flatMap(([value], at) => (value !== undefined && asText(value) === text ? [first + at] : []));
}

/** 17 and "17" are the same value, and so are " a" and "a". */
export const asText = (value: Cell): string => String(value ?? '').trim();
