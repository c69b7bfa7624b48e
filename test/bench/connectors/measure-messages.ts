import { assembleEngine } from '../../../backend/src/assemble-engine.ts';
import { openConnectors } from '../../../backend/src/connectors/open-connectors.ts';
import { openPollHost } from '../../../backend/src/connectors/triggers/polls/open-poll-host.ts';
import { until } from '../../engine/until.ts';
import { addRows, ledgerConnector, openLedger } from '../../polls/ledger-connector.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { startChild } from '../children.ts';
import { sendMany } from '../send-events.ts';

/** Messages a second that senders push over HTTP, each acknowledged when its case is durable; the senders are on this machine too. */
export async function measurePushed(database: BenchDatabase, messages: number): Promise<number> {
  const api = await startChild<{ port: number }>('bench-api.ts', database.env);
  const url = `http://127.0.0.1:${api.ready.port}${database.intakePath}`;
  try {
    await sendMany(url, 200, 16);
    const began = performance.now();
    await sendMany(url, messages, 64);
    return Math.round((messages * 1_000) / (performance.now() - began));
  } finally {
    await api.stop();
  }
}

/** Messages a second that one worker finds by looking, each a durable case. */
export async function measurePolled({ pool, url, env }: BenchDatabase, messages: number): Promise<number> {
  await openLedger(pool);
  const fail = (problem: unknown) => console.error(problem);
  const engine = await assembleEngine({ url, onProblem: fail });
  const plugins = [ledgerConnector(pool, { pageSize: 100 })];
  const connectors = await openConnectors(pool, { home: '', masterKey: env['MASTER_KEY']!, plugins });
  const pace = { look: 10, match: 50, hold: 60_000, atOnce: 4 };
  const polls = openPollHost({ ...connectors.calls, pool, engine, onProblem: fail, pace });
  const count = async (query: string) => (await pool.query<{ n: number }>(query)).rows[0]!.n;
  try {
    await until(
      async () => (await count('select count(*)::int as n from polls where cursor is not null')) === 1,
      'a mark',
    );
    await addRows(pool, messages);
    await pool.query('update polls set due_at = now()');
    const began = performance.now();
    while ((await count('select count(*)::int as n from cases')) < messages) {
      if (performance.now() - began > 120_000) throw new Error('The messages did not come within two minutes.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Math.round((messages * 1_000) / (performance.now() - began));
  } finally {
    await polls.stop();
    await connectors.close();
    await engine.stop(500);
  }
}
