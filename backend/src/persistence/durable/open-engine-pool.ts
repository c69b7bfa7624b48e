import pg from 'pg';

/**
 * Everything in the engine's statements is looked up by key: a plan made when a table was small must not become a scan.
 * A process that is frozen inside a transaction must not keep its rows from those who take its cases over.
 */
const sessionSettings = '-c enable_seqscan=off -c jit=off -c idle_in_transaction_session_timeout=5000';
/** Milliseconds until a connection that cannot be had counts as a database that is away. */
const connectWithin = 10_000;

/**
 * A pool for the engine's own statements. What is read while a transaction is open belongs on another pool than the
 * transaction: enough of them would hold every connection and wait for one more.
 */
export function openEnginePool(url: string, most: number, onProblem: (problem: unknown) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    application_name: 'baton-engine',
    options: sessionSettings,
    connectionTimeoutMillis: connectWithin,
  });
  pool.on('error', onProblem);
  // A connection can break while a caller holds it between two queries; without a listener Node would exit.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
