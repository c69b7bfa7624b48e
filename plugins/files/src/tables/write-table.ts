import type { Cell, Row } from '../fields.ts';
import { safeCell } from './safe-cell.ts';

/** Lines of a CSV file (RFC 4180), every one with its end. */
export async function csvLines(rows: readonly (readonly (Cell | undefined)[])[], delimiter = ','): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  return Buffer.from(
    stringify(
      rows.map((row) => row.map(safeCell)),
      { delimiter, record_delimiter: '\r\n' },
    ),
  );
}

export const inOrder = (columns: readonly string[], rows: readonly Row[]): (Cell | undefined)[][] =>
  rows.map((row) => columns.map((column) => (Object.hasOwn(row, column) ? row[column] : undefined)));

/** Every text is written as a text, so that nothing in it is ever a formula. */
export async function excelFile(columns: readonly string[], rows: readonly Row[]): Promise<Buffer> {
  const { default: writeExcel } = await import('write-excel-file/node');
  const typed = (value: Cell | undefined) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return { value, type: Number };
    return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
  };
  const headings = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeExcel([headings, ...inOrder(columns, rows).map((row) => row.map(typed))]).toBuffer();
}
