import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PollTrigger } from '@baton/plugin-sdk';
import { checkConnector, VendorLine } from '@baton/plugin-sdk/testing';
import type { Row, TableFields } from './fields.ts';
import files from './index.ts';
import { openTable } from './tables/open-table.ts';
import { safeCell } from './tables/safe-cell.ts';
import { csvLines, excelFile, inOrder } from './tables/write-table.ts';

const run = (line: VendorLine, name: string, input: object) => files.actions[name]!.run(line.context(), input);
const folderOf = (line: VendorLine) => line.context().folder!;
const usual: TableFields = { sheet: undefined, header_row: 1, delimiter: 'auto', encoding: 'utf-8' };

async function readAll(name: string, content: Uint8Array, asked: Partial<TableFields> = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { values } of openTable(name, Readable.from([content]), { ...usual, ...asked })) rows.push(values);
  return rows;
}

/** The same trigger, ten seconds later: whoever wrote has finished. */
const settled = (name: string): PollTrigger => {
  const trigger = files.triggers[name] as PollTrigger;
  const later = () => new Date(Date.now() + 10_000);
  return { ...trigger, poll: (context, args) => trigger.poll({ ...context, now: later }, args) };
};
const triggers = { new_file: settled('new_file'), new_row: settled('new_row') };

test('keeps the contract', async () => {
  let count = 0;
  const { results } = await checkConnector(
    { ...files, triggers },
    {
      polls: {
        new_file: {
          params: { folder: 'in' },
          happen: async (line, many) => {
            const ids: string[] = [];
            for (let at = 0; at < many; at++) {
              const name = `in/f${(count += 1)}.csv`;
              await folderOf(line).write(name, Buffer.from('a\r\n'), { replace: false });
              ids.push(`file:${name}:${(await folderOf(line).facts(name)).changedAt}:3`);
            }
            return ids;
          },
        },
        new_row: {
          params: { file: 'requests.csv' },
          happen: async (line, many) => {
            const rows = Array.from({ length: many }, (_, at) => ({ Customer: `C ${at}`, What: 'w', Day: 'd' }));
            await run(line, 'append_rows', { file: 'requests.csv', rows });
            const { cursor } = await triggers.new_row.poll(line.context(), {
              cursor: undefined,
              params: { file: 'requests.csv' },
            });
            const total = (cursor as { rows: number }).rows;
            const all = await triggers.new_row.poll(line.context(), {
              cursor: { stamp: '', rows: 0, digest: '' },
              params: { file: 'requests.csv' },
            });
            let { events, cursor: at, more } = all;
            while (more) {
              const next = await triggers.new_row.poll(line.context(), {
                cursor: at,
                params: { file: 'requests.csv' },
              });
              events = [...events, ...next.events];
              ({ cursor: at, more } = next);
            }
            return events.slice(total - many).map(({ id }) => id);
          },
        },
      },
    },
  );
  expect(results.filter((result) => !result.ok)).toEqual([]);
});

const text = fc.string({ unit: 'grapheme' }).map((given) => given.replace(/\p{Cs}/gu, ''));

test('what is written is read again as it was, apart from the mark on what looks like a formula', async () => {
  const row = fc.record({
    A: text,
    'B, "b"': text,
    C: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const columns = ['A', 'B, "b"', 'C', 'end'];
      const whole = rows.map((one) => ({ ...one, end: 'x' }));
      const content = await csvLines([columns, ...inOrder(columns, whole)]);
      const expected = whole.map((one) =>
        Object.fromEntries(Object.entries(one).map(([name, value]) => [name, safeCell(value)])),
      );
      expect(await readAll('t.csv', content, { delimiter: ',' })).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|x', "'+cmd|x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' \t=A1', "' \t=A1"],
  ['-12.50', '-12.50'],
  ['+49 30 1234', '+49 30 1234'],
  [-3, '-3'],
  [null, ''],
])('%j is written as %j', (given, written) => {
  expect(safeCell(given)).toBe(written);
});

test('Excel: texts stay texts, numbers numbers; a formula never comes about', async () => {
  const rows = [{ Name: '=HYPERLINK("http://x")', Amount: 12.5, Paid: true }];
  const content = await excelFile(['Name', 'Amount', 'Paid'], rows);
  expect(await readAll('t.xlsx', content)).toEqual(rows);
  const sheet = await readAll('t.xlsx', content, { sheet: 'Nowhere' }).catch((thrown: unknown) => thrown);
  expect(sheet).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(/no sheet “Nowhere”/) });
});

test('a file that claims to unpack to more than fits is refused before it is unpacked', async () => {
  const content = await excelFile(['A'], [{ A: 1 }]);
  const at = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  content.writeUInt32LE(0xff_ff_ff_f0, content.readUInt32LE(at + 16) + 24);
  await expect(readAll('t.xlsx', content)).rejects.toMatchObject({ message: expect.stringMatching(/too large/) });
  await expect(readAll('t.xlsx', Buffer.from('no zip'))).rejects.toMatchObject({ code: 'invalid_input' });
});

test.each([
  ['a;b\r\n1;2\r\n', {}, [{ a: '1', b: '2' }]],
  ['a\tb\n1\t2\n', {}, [{ a: '1', b: '2' }]],
  ['\uFEFFa,b\n"x, ""y""\nz",2', {}, [{ a: 'x, "y"\nz', b: '2' }]],
  ['Report\n\na,,a\n1,2,3\n', { header_row: 2 }, [{ a: '1', 'Column 2': '2', 'a 2': '3' }]],
  ['a,b\n1\n', {}, [{ a: '1', b: null }]],
])('%j', async (content, asked, rows) => {
  expect(await readAll('t.csv', Buffer.from(content), asked)).toEqual(rows);
});

test('letters of another encoding are read when it is named, and never guessed', async () => {
  const latin = Buffer.from('name\nM\u00fcller\n', 'latin1');
  expect(await readAll('t.csv', latin, { encoding: 'windows-1252' })).toEqual([{ name: 'Müller' }]);
  await expect(readAll('t.csv', latin)).rejects.toMatchObject({ message: expect.stringMatching(/not in utf-8/) });
});

test('a file without an end is read no further than asked', async () => {
  let chunks = 0;
  async function* endless() {
    yield Buffer.from('a,b\n');
    for (;;) {
      chunks += 1;
      yield Buffer.from('1,2\n'.repeat(1_000));
    }
  }
  const rows: number[] = [];
  for await (const { row } of openTable('t.csv', endless(), usual)) if (rows.push(row) === 5_000) break;
  expect(rows.at(-1)).toBe(5_001);
  expect(chunks).toBeLessThan(40);
  const open = openTable(
    't.csv',
    Readable.from([Buffer.from('a\n"never closed '), Buffer.from('x'.repeat(1_100_000))]),
    usual,
  );
  await expect(open.next()).rejects.toMatchObject({ code: 'invalid_input' });
});

test('rows are added under their headings, and only under those', async () => {
  const line = new VendorLine(files);
  await folderOf(line).write('open.csv', Buffer.from('A;B\r\n1;2'), { replace: false });
  await run(line, 'append_rows', { file: 'open.csv', rows: [{ B: '=2', A: null }], delimiter: ';' });
  const read = async () => run(line, 'read_rows', { file: 'open.csv' });
  expect(await read()).toMatchObject({ rows: [{ values: { A: '1', B: '2' } }, { values: { A: '', B: "'=2" } }] });
  await expect(run(line, 'append_rows', { file: 'open.csv', rows: [{ C: '1' }] })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringMatching(/no column “C”/),
  });
  await expect(run(line, 'append_rows', { file: 'no.csv', rows: [{ C: '1' }] })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await run(line, 'read_rows', { file: 'customers.csv', from_row: 3, most: 1 })).toMatchObject({
    rows: [{ row: 3, values: { Name: 'Theo Marsh' } }],
    more: true,
  });
});

test('a file that is there is replaced only when asked', async () => {
  const line = new VendorLine(files);
  const input = { file: 'out.csv', columns: ['A'], rows: [{ A: '1' }] };
  await run(line, 'write_file', input);
  await expect(run(line, 'write_file', input)).rejects.toMatchObject({ code: 'conflict' });
  await run(line, 'write_file', { ...input, rows: [], replace: true });
  expect(await run(line, 'read_rows', { file: 'out.csv' })).toMatchObject({ count: 0 });
  await expect(run(line, 'write_file', { ...input, columns: ['A', 'A'] })).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

test('a file that was rewritten begins anew, and one that is still being written waits', async () => {
  const line = new VendorLine(files);
  const params = { file: 'r.csv' };
  const write = (content: string) => folderOf(line).write('r.csv', Buffer.from(content), { replace: true });
  const poll = (cursor: unknown, trigger = triggers.new_row) => trigger.poll(line.context(), { cursor, params });
  await write('a\n1\n2\n');
  const mark = await poll(undefined);
  await write('a\n2\n1\n3\n');
  const anew = await poll(mark.cursor);
  expect(anew.events).toEqual([]);
  await write('a\n2\n1\n3\n4\n');
  expect((await poll(anew.cursor, files.triggers['new_row'] as PollTrigger)).events).toEqual([]);
  expect((await poll(anew.cursor)).events).toMatchObject([{ data: { row: 5, values: { a: '4' } } }]);
});
