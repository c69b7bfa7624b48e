import { ConnectorError } from '@baton/plugin-sdk';
import type { Cell } from '../fields.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Excel files are read as a whole. Bytes, packed and unpacked. */
const largest = 20_000_000;
const largestUnpacked = 300_000_000;

export async function readExcel(content: Buffer, sheet: string | undefined): Promise<Cell[][]> {
  const unpacked = unpackedSize(content);
  if (unpacked === undefined)
    throw new ConnectorError('invalid_input', 'The file is no Excel file (.xlsx).', { field: 'file' });
  if (unpacked > largestUnpacked) throw tooLarge();
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await (sheet === undefined ? readSheet(content) : readSheet(content, sheet));
    return rows.map((row) => row.map(toCell));
  } catch (thrown) {
    const isMissing = (thrown as Error).name === 'SheetNotFoundError' || /sheet/i.test((thrown as Error).message ?? '');
    const what = sheet !== undefined && isMissing ? `has no sheet “${sheet.slice(0, 60)}”` : 'cannot be read as Excel';
    throw new ConnectorError('invalid_input', `The file ${what}.`, { field: sheet === undefined ? 'file' : 'sheet' });
  }
}

/** @throws when there is more than anybody reads at once */
export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largest) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = () =>
  new ConnectorError('invalid_input', 'The Excel file is too large to be read at once. Save it as CSV.', {
    field: 'file',
  });

function toCell(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
