import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connector, defineConnector, forConnection, z } from '@baton/plugin-sdk';
import type pg from 'pg';

const make = forConnection({ kind: 'none' });

/** How the vendor behaves. */
export interface LedgerManners {
  /** Milliseconds that a look takes. */
  takes?: number;
  /** Says “more” for ever without moving. */
  stuck?: boolean;
  pageSize?: number;
}

/** A vendor whose things are rows of `ledger (n, at, text)`, all of one moment; every look is written down. */
export function ledgerConnector(pool: pg.Pool, manners: LedgerManners = {}): Connector {
  const { takes = 0, stuck = false, pageSize = 7 } = manners;
  return defineConnector({
    id: 'ledger',
    name: 'Ledger',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: [],
    auth: { kind: 'none' },
    limits: { default: { per: 'connection', points: 100_000, seconds: 1 } },
    health: async () => ({ id: 'ledger', label: 'Ledger' }),
    actions: {},
    triggers: {
      row_added: make.poll({
        title: 'Row added',
        description: 'Looked for every second.',
        everySeconds: 1,
        params: z.object({}),
        output: z.object({ id: z.string(), text: z.string(), n: z.number(), reading: z.string() }),
        sample: { id: '1', text: 'a', n: 1, reading: 'r' },
        cursor: z.object({ after: z.number() }),
        poll: async (_context, { cursor }) => {
          await pool.query('insert into looks (after) values ($1)', [cursor?.after ?? null]);
          await sleep(takes);
          if (!cursor) {
            const last = await pool.query<{ n: string }>('select coalesce(max(n), 0)::int as n from ledger');
            return { events: [], cursor: { after: Number(last.rows[0]!.n) }, more: false };
          }
          if (stuck) return { events: [], cursor, more: true };
          const { rows } = await pool.query<{ n: number; at: string; text: string }>(
            'select n::int, at, text from ledger where n > $1 order by n limit $2',
            [cursor.after, pageSize],
          );
          const events = rows.map(({ n, at, text }) => {
            // `reading` is new with every look, so that a map that takes it as its key forgives no repetition.
            return { id: `${n}`, at, data: { id: `${n}`, text, n, reading: randomUUID() } };
          });
          return { events, cursor: { after: rows.at(-1)?.n ?? cursor.after }, more: rows.length === pageSize };
        },
      }),
    },
  });
}

/** Also the order of `n` is the order of visibility here: one statement adds all. */
export async function openLedger(pool: pg.Pool): Promise<void> {
  await pool.query('create table ledger (n bigint generated always as identity, at text, text text)');
  await pool.query(
    'create table looks (id bigint generated always as identity, after int, at timestamptz default now())',
  );
}

export const addRows = (pool: pg.Pool, count: number, text = 'a row') =>
  pool.query(`insert into ledger (at, text) select '2026-11-21T09:00:00Z', $2 from generate_series(1, $1::int)`, [
    count,
    text,
  ]);
