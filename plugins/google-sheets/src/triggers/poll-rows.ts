import { createHash } from 'node:crypto';
import { ConnectorError, z } from '@baton/plugin-sdk';
import type { Context } from '../client.ts';
import { columnField, rowValues, tableFields } from '../fields.ts';
import { asText } from '../find-in-column.ts';
import { columnOf, openTable, readOn, type Row } from '../open-table.ts';

export const params = z.object({ ...tableFields(), key_column: columnField('Column that names a row') });

export const rowEvent = z.object({ row: z.int(), key: z.string(), values: rowValues });

export const sample = {
  row: 12,
  key: '2211',
  values: { Number: '2211', Customer: 'Lind Contracting', Amount: 300, Paid: false },
};

/**
 * Google tells neither when a row was made nor what changed, and rows move. So every round reads the table and compares
 * it with what is known: a short digest of each row's name -> a short digest of its values.
 */
export const cursor = z.object({ known: z.record(z.string(), z.string()) });

type Known = z.output<typeof cursor>['known'];

/** A longer table takes too long to compare every few minutes, and too much room to remember. */
const mostRows = 5_000;
/** What has gone is remembered up to here, so that a row which is cut and pasted is not new. */
const mostKnown = 10_000;
const perRound = 100;

type Params = z.output<typeof params>;

export async function pollRows(
  context: Context,
  { key_column, ...asked }: Params,
  from: { known: Known } | undefined,
  happening: (digest: string, before: string | undefined) => string | undefined,
) {
  const rows = await namedRows(context, asked, key_column);
  const now = new Map(rows.map((one) => [short(one.key), digestOf(one)]));
  if (from === undefined) return { events: [], cursor: { known: Object.fromEntries(now) }, more: false };
  const at = context.now().toISOString();
  const happened = rows.flatMap((one) => {
    const key = short(one.key);
    const what = happening(now.get(key)!, Object.hasOwn(from.known, key) ? from.known[key] : undefined);
    return what === undefined ? [] : [{ key, id: `${what}:${one.key}`, at, data: one }];
  });
  const told = happened.slice(0, perRound);
  const more = happened.length > told.length;
  // While there is more to tell, only what was told becomes known.
  const learned = more ? told.map(({ key }) => [key, now.get(key)!] as const) : [...now];
  const known = forget({ ...from.known, ...Object.fromEntries(learned) }, now);
  return { events: told.map(({ id, at: when, data }) => ({ id, at: when, data })), cursor: { known }, more };
}

/** Rows that have a name; of two with the same name, the upper one. */
async function namedRows(context: Context, asked: Omit<Params, 'key_column'>, column: string) {
  const table = await openTable(context, asked);
  columnOf(table, column, 'key_column');
  const rows = await readOn(table, table.header_row + 1, mostRows);
  if (rows.length > mostRows) {
    throw new ConnectorError(
      'permanent',
      `“${table.tab}” has more than ${mostRows} rows; move old ones to another tab.`,
    );
  }
  const named = rows.map((one) => ({ ...one, key: asText(one.values[column] ?? '') })).filter(({ key }) => key !== '');
  return [...new Map(named.toReversed().map((one) => [one.key, one])).values()].reverse();
}

function forget(known: Known, now: ReadonlyMap<string, string>): Known {
  const entries = Object.entries(known);
  return entries.length <= mostKnown ? known : Object.fromEntries(entries.filter(([key]) => now.has(key)));
}

export const digestOf = ({ values }: Row): string => short(JSON.stringify(Object.entries(values)));

/** 60 bits: among 5,000 rows two are alike once in a hundred billion tables. */
const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);
