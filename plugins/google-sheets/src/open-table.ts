import { ConnectorError, type z } from '@baton/plugin-sdk';
import { columnName, inTab } from './a1.ts';
import { book, values } from './answers.ts';
import { type Context, openVendor, type Vendor } from './client.ts';
import { safeCell } from './cells.ts';
import type { Cell } from './fields.ts';

export interface TableAsked {
  spreadsheet: string;
  tab: string;
  header_row: number;
}

export interface Row {
  row: number;
  values: Record<string, Cell>;
}

/** A table: what its columns are called, and how far its tab goes. */
export interface Table extends TableAsked {
  vendor: Vendor;
  headings: string[];
  rowCount: number;
}

/** Numbers as numbers, dates as people see them. */
const asIs = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' };

export async function openTable(context: Context, asked: TableAsked): Promise<Table> {
  const vendor = await openVendor(context);
  const { rowCount } = await tabOf(vendor, asked);
  const { spreadsheet, tab, header_row } = asked;
  const [headings = []] = await readValues(vendor, spreadsheet, inTab(tab, `${header_row}:${header_row}`));
  const names = headings.map((one) => String(one ?? '').trim());
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) throw wrong(`Two columns of “${tab}” are called “${twice}”. Rename one of them.`, 'tab');
  if (names.every((name) => name === '')) throw wrong(`Row ${header_row} of “${tab}” has no headings.`, 'header_row');
  return { ...asked, vendor, headings: names, rowCount };
}

async function tabOf(vendor: Vendor, { spreadsheet, tab }: TableAsked) {
  const tabs = await tabsOf(vendor, spreadsheet);
  const found = tabs.find(({ title }) => title === tab);
  if (!found) throw new ConnectorError('not_found', `The spreadsheet has no tab “${tab}”.`, { field: 'tab' });
  return { rowCount: found.gridProperties?.rowCount ?? 0 };
}

export async function tabsOf(vendor: Vendor, spreadsheetId: string) {
  const fields = 'sheets.properties(title,sheetId,gridProperties(rowCount,columnCount))';
  const { sheets } = await vendor.call(book, ({ spreadsheets }) => spreadsheets.get({ spreadsheetId, fields }));
  return sheets.map(({ properties }) => properties);
}

export async function readValues(vendor: Vendor, spreadsheetId: string, range: string): Promise<Cell[][]> {
  const got = await vendor.call(values, ({ spreadsheets }) =>
    spreadsheets.values.get({ spreadsheetId, range, ...asIs }),
  );
  return got.values ?? [];
}

/** Rows from one number to another; empty ones are left out. */
export async function readRows(table: Table, first: number, last: number): Promise<Row[]> {
  const until = Math.min(last, table.rowCount);
  if (until < first) return [];
  const range = inTab(table.tab, `A${first}:${columnName(table.headings.length)}${until}`);
  const cells = await readValues(table.vendor, table.spreadsheet, range);
  return cells.flatMap((line, at) => (line.every(isEmpty) ? [] : [{ row: first + at, values: named(table, line) }]));
}

/** Rows of one request. */
const perBlock = 2_500;

/** Rows from a number on, until the tab ends or there are more than `most`: an empty block in the middle is not the end. */
export async function readOn(table: Table, first: number, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next = first; next <= table.rowCount && rows.length <= most; next += perBlock) {
    rows.push(...(await readRows(table, next, next + perBlock - 1)));
  }
  return rows;
}

const named = ({ headings }: Table, line: Cell[]): Record<string, Cell> =>
  Object.fromEntries(headings.flatMap((name, at) => (name === '' ? [] : [[name, line[at] ?? '']])));

/** A row number can name any row of the tab, but not the headings or what is above them. */
export function checkRow({ header_row, rowCount, tab }: Table, row: number): void {
  if (row <= header_row) throw wrong(`Row ${row} is not below the headings in row ${header_row}.`, 'row');
  if (row > rowCount) throw new ConnectorError('not_found', `“${tab}” has only ${rowCount} rows.`, { field: 'row' });
}

/** 1 for the first column. @throws when no column has that heading */
export function columnOf({ headings, tab }: Table, name: string, field: string): number {
  const at = headings.indexOf(name.trim());
  if (at < 0 || name.trim() === '')
    throw wrong(`“${tab}” has no column “${name}”. It has: ${headings.filter(Boolean).join(', ')}.`, field);
  return at + 1;
}

/** One row as Google takes it: null leaves a cell as it is. */
export function asLine(
  table: Table,
  given: z.output<z.ZodRecord<z.ZodString, z.ZodType<Cell>>>,
  asTyped: boolean,
): Cell[] {
  const line: Cell[] = table.headings.map(() => null);
  for (const [name, value] of Object.entries(given)) {
    line[columnOf(table, name, 'values') - 1] = safeCell(value, asTyped);
  }
  return line;
}

export const isEmpty = (value: Cell | undefined): boolean => value === undefined || value === null || value === '';

const wrong = (message: string, field: string) => new ConnectorError('invalid_input', message, { field });
