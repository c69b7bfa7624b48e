import { ConnectorError, z } from '@baton/plugin-sdk';
import { action, folderOf } from '../connection.ts';
import { fileField, rowValues } from '../fields.ts';
import { columnsOf, kindOf } from '../tables/open-table.ts';
import { csvLines, inOrder } from '../tables/write-table.ts';

/** Nobody can tell afterwards whether a row that stands there is ours, so it is never added twice without a person's word. */
export const appendRows = action({
  title: 'Add rows to a CSV file',
  description: 'Adds rows at the end of a CSV file whose first row has the headings.',
  input: z.object({
    file: fileField(),
    rows: z.array(rowValues).min(1).max(1_000).meta({ title: 'Rows, by the names of the columns' }),
    delimiter: z.enum([',', ';', 'tab', '|']).default(',').meta({ title: 'Between the columns' }),
  }),
  output: z.object({ file: z.string(), added: z.int() }),
  example: {
    input: { file: 'requests.csv', rows: [{ Customer: 'Rosa Lind', What: 'Call back', Day: '2026-11-21' }] },
    output: { file: 'requests.csv', added: 1 },
  },
  idempotency: { kind: 'unsafe' },
  run: async (context, { file, rows, delimiter }) => {
    const folder = folderOf(context);
    if (kindOf(file) !== 'csv') {
      throw new ConnectorError(
        'invalid_input',
        'Rows can be added to CSV files only. Write the whole Excel file instead.',
        { field: 'file' },
      );
    }
    const { bytes } = await folder.facts(file);
    const asked = { header_row: 1, delimiter, encoding: 'utf-8', sheet: undefined } as const;
    const columns = await columnsOf(file, await folder.read(file), asked);
    const stray = rows.flatMap((row) => Object.keys(row)).find((column) => !columns.includes(column));
    if (stray !== undefined) {
      throw new ConnectorError(
        'invalid_input',
        `“${file}” has no column “${stray}”. It has: ${columns.join(', ').slice(0, 300)}.`,
        { field: 'rows' },
      );
    }
    const lines = await csvLines(inOrder(columns, rows), delimiter === 'tab' ? '\t' : delimiter);
    const isWhole = await endsWithLine(await folder.read(file));
    await folder.append(file, isWhole ? lines : Buffer.concat([Buffer.from('\r\n'), lines]), { bytes });
    return { file, added: rows.length };
  },
});

async function endsWithLine(bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  let last = 0x0a;
  for await (const chunk of bytes) last = chunk.at(-1) ?? last;
  return last === 0x0a;
}
