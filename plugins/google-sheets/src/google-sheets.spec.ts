import { expect, test } from '@jest/globals';
import type { PollTrigger } from '@baton/plugin-sdk';
import { checkConnector, type PollFixture, VendorLine } from '@baton/plugin-sdk/testing';
import fc from 'fast-check';
import { columnName, inTab } from './a1.ts';
import { safeCell } from './cells.ts';
import sheets from './index.ts';
import type { Row } from './open-table.ts';
import { columnAt } from './stand-in/book-store.ts';
import { digestOf } from './triggers/poll-rows.ts';

const table = { spreadsheet: '1HarborPineBook', tab: 'Invoices' };
const run = (line: VendorLine, name: string, input: object) =>
  sheets.actions[name]!.run(line.context(), { ...table, ...input });

let numbers = 5_000;

const added: PollFixture['happen'] = async (line, count) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const Number = String(numbers++);
    await run(line, 'append_row', { values: { Number } });
    ids.push(`new:${Number}`);
  }
  return ids;
};

/** Changes rows that are there already: before the first change, sixty of them are made. */
const changed: PollFixture['happen'] = async (line, count) => {
  const set = (at: number) =>
    run(line, 'set_row', { key_column: 'Number', values: { Number: `C${at}`, Amount: numbers++ } }) as Promise<{
      row: number;
    }>;
  const known = (await run(line, 'find_row', { column: 'Number', value: 'C0' })) as { found: boolean };
  for (let at = 0; at < 60 && !known.found; at++) await set(at);
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const { row } = await set(at);
    ids.push(`changed:${digestOf((await run(line, 'get_row', { row })) as Row)}:C${at}`);
  }
  return ids;
};

test('keeps the contract', async () => {
  const params = { ...table, key_column: 'Number' };
  const { results, leftOut } = await checkConnector(sheets, {
    polls: { new_row: { params, happen: added }, row_changed: { params, happen: changed } },
  });
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(leftOut).toEqual([]);
}, 300_000);

const round = (line: VendorLine, name: string, cursor: unknown) =>
  (sheets.triggers[name] as PollTrigger).poll(line.context(), { cursor, params: { ...table, key_column: 'Number' } });

test('a row that is moved, or cut and pasted, is not new; neither is one without a name yet', async () => {
  const line = new VendorLine(sheets);
  const mark = await round(line, 'new_row', undefined);
  const lines = (await run(line, 'read_range', { cells: 'A2:E11' })) as { values: unknown[][] };
  await run(line, 'clear_row', { row: 11 });
  const gone = await round(line, 'new_row', mark.cursor);
  await run(line, 'write_range', { cells: 'A2:E11', values: lines.values.toReversed() });
  await run(line, 'append_row', { values: { Customer: 'Still being typed' } });
  await expect(round(line, 'new_row', gone.cursor)).resolves.toMatchObject({ events: [], more: false });
});

const formulas = ['=IMPORTDATA("https://x.example")', '+A1', '-A1+B1', '@SUM(A1)', ' =A1', "'=A1"];

test.each(formulas)('%s is never run, raw or as typed', async (text) => {
  for (const as_typed of [false, true]) {
    const line = new VendorLine(sheets);
    const values = { Number: '9001', Customer: text, Amount: '12.5' };
    const { row } = (await run(line, 'append_row', { values, as_typed })) as { row: number };
    const Amount = as_typed ? 12.5 : '12.5';
    await expect(run(line, 'get_row', { row })).resolves.toMatchObject({ values: { Customer: text, Amount } });
  }
});

test('as typed, whatever begins like a formula is written as a text; numbers stay numbers', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@'), fc.string(), (sign, rest) => {
      const written = String(safeCell(`${sign}${rest}`, true));
      expect(written.startsWith("'") || /^[+-][\d.,\s]*\d[\d.,\s]*%?$/.test(written)).toBe(true);
    }),
  );
  expect(['-12.5', '+5', '-1,234.50', '-7%'].map((text) => safeCell(text, true))).toEqual([
    '-12.5',
    '+5',
    '-1,234.50',
    '-7%',
  ]);
  expect(safeCell('=A1', false)).toBe('=A1');
});

test('columns are named as in the table, a tab is quoted', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (number) => columnAt(columnName(number)) === number));
  expect([1, 26, 27, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(inTab("It's Q1!", 'A1:B2')).toBe("'It''s Q1!'!A1:B2");
});

test('a tab whose name has quotes and slashes is read', async () => {
  const line = new VendorLine(sheets);
  const tab = "Q1/2027 'old'!";
  await run(line, 'add_tab', { title: tab });
  await run(line, 'write_range', {
    tab,
    cells: 'A1:B2',
    values: [
      ['Number', 'Note'],
      ['1', 'x'],
    ],
  });
  const found = run(line, 'find_row', { tab, column: 'Number', value: 1 });
  await expect(found).resolves.toMatchObject({ found: true, row: 2, values: { Note: 'x' }, matches: 1 });
});

test('a row is set by its name: added once, then changed; a name that stands twice is nobody', async () => {
  const line = new VendorLine(sheets);
  const set = (values: object) => run(line, 'set_row', { key_column: 'Number', values });
  await expect(set({ Number: '7001', Amount: 1 })).resolves.toEqual({ row: 12, added: true });
  await expect(set({ Number: 7001, Paid: true })).resolves.toEqual({ row: 12, added: false });
  await expect(run(line, 'get_row', { row: 12 })).resolves.toMatchObject({ values: { Amount: 1, Paid: true } });
  await run(line, 'append_row', { values: { Number: '7001' } });
  await expect(set({ Number: '7001', Amount: 2 })).rejects.toMatchObject({ code: 'conflict' });
  await expect(set({ Amount: 2 })).rejects.toMatchObject({ code: 'invalid_input' });
});

test('a list goes on over empty rows and says when there is more', async () => {
  const line = new VendorLine(sheets);
  await run(line, 'write_range', { cells: 'A990', values: [['far below']] });
  const all = (await run(line, 'list_rows', {})) as { rows: { row: number }[]; more: boolean };
  expect(all.rows.at(-1)!.row).toBe(990);
  expect(all.more).toBe(false);
  await expect(run(line, 'list_rows', { most: 3 })).resolves.toMatchObject({ count: 3, more: true });
});

test.each([
  [{ column: 'Nummer', value: 'x' }, 'has no column “Nummer”. It has: Number, Customer'],
  [{ tab: 'Invoises', column: 'Number', value: 'x' }, 'has no tab “Invoises”'],
  [{ header_row: 40, column: 'Number', value: 'x' }, 'has no headings'],
  [{ spreadsheet: '../users', column: 'Number', value: 'x' }, 'expected the address or the id'],
])('%j is refused in words', async (input, words) => {
  const asked = run(new VendorLine(sheets), 'find_row', input);
  await expect(asked).rejects.toMatchObject({ message: expect.stringContaining(words) });
});

test('the address from the browser is as good as the id', async () => {
  const line = new VendorLine(sheets);
  const spreadsheet = 'https://docs.google.com/spreadsheets/d/1HarborPineBook/edit?gid=0#gid=0';
  await expect(run(line, 'get_row', { spreadsheet, row: 2 })).resolves.toMatchObject({ values: { Number: '2201' } });
});

test('lists for forms follow what the form names', async () => {
  const line = new VendorLine(sheets);
  const list = async (name: string, input: object) =>
    (await sheets.options![name]!(line.context(), { text: '', input: { ...input } })).items.map((one) => one.label);
  expect(await list('tabs', table)).toEqual(['Customers', 'Invoices']);
  expect(await list('columns', table)).toEqual(['Number', 'Customer', 'Amount', 'Due', 'Paid']);
  expect(await list('tabs', {})).toEqual([]);
});
