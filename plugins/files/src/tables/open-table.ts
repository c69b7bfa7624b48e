import { ConnectorError } from '@baton/plugin-sdk';
import type { Cell, Row, TableFields } from '../fields.ts';
import { readCsv } from './read-csv.ts';
import { readExcel, wholeOf } from './read-excel.ts';

export interface NumberedRow {
  /** As a person counts: the first row of the file is 1. Empty rows of a CSV file are not counted. */
  row: number;
  values: Row;
}

/** The rows below the headings, by the names of their columns. `name` only tells what kind of file it is. */
export async function* openTable(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  asked: TableFields,
): AsyncGenerator<NumberedRow> {
  let columns: string[] | undefined;
  let row = 0;
  for await (const cells of rawRows(name, bytes, asked)) {
    row += 1;
    if (row < asked.header_row) continue;
    if (row === asked.header_row) columns = columnNames(cells);
    else if (columns && cells.some((one) => one !== null && one !== '')) yield { row, values: toRow(columns, cells) };
  }
  if (!columns)
    throw new ConnectorError('invalid_input', `“${name}” has no row ${asked.header_row} with headings.`, {
      field: 'header_row',
    });
}

/** The headings alone. */
export async function columnsOf(name: string, bytes: AsyncIterable<Uint8Array>, asked: TableFields): Promise<string[]> {
  let row = 0;
  for await (const cells of rawRows(name, bytes, asked)) if (++row === asked.header_row) return columnNames(cells);
  throw new ConnectorError('invalid_input', `“${name}” has no row ${asked.header_row} with headings.`, {
    field: 'header_row',
  });
}

async function* rawRows(name: string, bytes: AsyncIterable<Uint8Array>, asked: TableFields): AsyncGenerator<Cell[]> {
  const kind = kindOf(name);
  if (kind === 'csv') yield* readCsv(bytes, asked);
  else yield* await readExcel(await wholeOf(bytes), asked.sheet);
}

export function kindOf(name: string): 'csv' | 'xlsx' {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'xlsx') return 'xlsx';
  if (['csv', 'tsv', 'txt'].includes(ending)) return 'csv';
  throw new ConnectorError(
    'invalid_input',
    `Expected a file that ends in .csv, .tsv, .txt or .xlsx, found “${name.slice(-60)}”.`,
    { field: 'file' },
  );
}

/** Nameless and repeated headings get names of their own, so that no column hides another. */
function columnNames(cells: readonly Cell[]): string[] {
  const names: string[] = [];
  for (const [at, one] of cells.entries()) {
    const name = String(one ?? '').trim() || `Column ${at + 1}`;
    let free = name;
    for (let count = 2; names.includes(free); count++) free = `${name} ${count}`;
    names.push(free);
  }
  return names;
}

const toRow = (columns: readonly string[], cells: readonly Cell[]): Row =>
  Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
