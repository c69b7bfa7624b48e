import { createHash } from 'node:crypto';
import { z } from '@baton/plugin-sdk';
import { folderOf, poll } from '../connection.ts';
import { fileField, rowValues, tableFields } from '../fields.ts';
import { openTable } from '../tables/open-table.ts';
import { isSettled } from './settled.ts';

const perRound = 50;

/**
 * Rows are counted from the top, and a digest of all of them tells that the file is still the one that was read: a file that
 * was rewritten or sorted anew begins with a new mark, because nobody can say which of its rows are new.
 */
export const newRow = poll({
  title: 'New row',
  description: 'A row is added at the end of a CSV or Excel file. Looked for every half minute.',
  everySeconds: 30,
  params: z.object({ file: fileField(), ...tableFields }),
  output: z.object({ file: z.string(), row: z.int(), values: rowValues }),
  sample: { file: 'requests.csv', row: 12, values: { Customer: 'Rosa Lind', What: 'Call back', Day: '2026-11-21' } },
  cursor: z.object({
    /** Size and change of the file as it was read: the same again needs no reading. */
    stamp: z.string(),
    rows: z.int(),
    digest: z.string(),
  }),
  poll: async (context, { cursor, params: { file, ...asked } }) => {
    const folder = folderOf(context);
    const facts = await folder.facts(file);
    const stamp = `${facts.changedAt} ${facts.bytes}`;
    if (cursor?.stamp === stamp || (cursor && !isSettled(facts, context.now()))) {
      return { events: [], cursor, more: false };
    }
    const hash = createHash('sha256');
    const events: {
      id: string;
      at: string;
      data: { file: string; row: number; values: z.output<typeof rowValues> };
    }[] = [];
    let rows = 0;
    let digest = '';
    let isSame = cursor?.rows === 0;
    for await (const { row, values } of openTable(file, await folder.read(file), asked)) {
      if (isSame && cursor && events.length === perRound)
        return { events, cursor: { stamp: '', rows, digest }, more: true };
      hash.update(`${JSON.stringify(values)}\n`);
      digest = hash.copy().digest('hex').slice(0, 32);
      rows += 1;
      if (isSame && cursor)
        events.push({ id: `row:${file}:${rows}:${digest}`, at: facts.changedAt, data: { file, row, values } });
      if (cursor?.rows === rows) isSame = digest === cursor.digest;
    }
    return { events, cursor: { stamp, rows, digest }, more: false };
  },
});
