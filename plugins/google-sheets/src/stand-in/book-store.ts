import { asList, asRecord, asText } from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { bookId, type Line, type Tab, tabs } from './company.ts';

/** A spreadsheet's tabs as they are now. */
export async function bookOf(room: SandboxRoom, id: string): Promise<Tab[] | undefined> {
  const stored = await room.store.get('book', id);
  if (stored) return asList(stored.data['tabs']).map((one) => asRecord(one) as unknown as Tab);
  return id === bookId ? structuredClone(tabs) : undefined;
}

export async function keepBook(room: SandboxRoom, id: string, now: Tab[], key?: string): Promise<void> {
  const record = { kind: 'book', id, data: { tabs: now } };
  if (!(await room.store.set(record))) await room.store.add({ ...record, key });
}

/** A rectangle in a tab; rows and columns count from 1, both ends included. */
export interface Place {
  tab: Tab;
  rows: [number, number];
  columns: [number, number];
}

/** `'It''s'!A1:B2`, `'Tab'!A1` and `'Tab'!1:1`; undefined when it is no such place. */
export function placeOf(all: Tab[], range: string): Place | undefined {
  const found = /^'((?:[^']|'')+)'!(?:([A-Z]+)?(\d+))(?::([A-Z]+)?(\d+))?$/.exec(range);
  const tab = all.find(({ title }) => title === found?.[1]?.replaceAll("''", "'"));
  if (!found || !tab) return undefined;
  const [, , left, top = '', right, bottom] = found;
  const rows: [number, number] = [Number(top), Number(bottom ?? top)];
  const columns: [number, number] =
    left === undefined ? [1, tab.columnCount] : [columnAt(left), columnAt(right ?? left)];
  const isInside = rows[0] >= 1 && rows[1] <= tab.rowCount && columns[1] <= tab.columnCount;
  return isInside ? { tab, rows, columns } : undefined;
}

export const columnAt = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Like Google: empty cells at the end of a line and empty lines at the end are left out. */
export function cellsIn({ tab, rows, columns }: Place): Line[] {
  const here = Array.from(tab.lines.slice(rows[0] - 1, rows[1]), (line) => line ?? []);
  const lines = here.map((line) => trimmed(line.slice(columns[0] - 1, columns[1]), isBlank));
  return trimmed(lines, (line) => line.length === 0);
}

const isBlank = (value: unknown): boolean => value === '' || value === undefined || value === null;

function trimmed<One>(all: One[], isNothing: (one: One) => boolean): One[] {
  const last = all.findLastIndex((one) => !isNothing(one));
  return Array.from(all.slice(0, last + 1), (one) => one ?? ('' as One));
}

export function writeCells({ tab, rows, columns }: Place, lines: unknown[][], option: string): number {
  let cells = 0;
  for (const [down, line] of lines.entries()) {
    for (const [right, value] of line.entries()) {
      cells += 1;
      if (value === null) continue;
      const row = (tab.lines[rows[0] - 1 + down] ??= []);
      row[columns[0] - 1 + right] = understood(value, option);
    }
  }
  return cells;
}

/** What Google makes of a typed text: a formula runs, a number is one, an apostrophe in front keeps a text. */
function understood(value: unknown, option: string): string | number | boolean {
  if (typeof value !== 'string') return value as number | boolean;
  if (option !== 'USER_ENTERED') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+@-]\s*[^\d\s.,]/.test(value)) return '#FORMULA';
  return value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : asText(value);
}
