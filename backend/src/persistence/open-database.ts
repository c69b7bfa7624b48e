import pg from 'pg';
import { StartProblem } from '../config/start-problem.ts';
import { CannotConnect, migrateDatabase } from './migrate-database.ts';

export interface OpenDatabaseOptions {
  /** Connections of the pool. */
  connections?: number;
  /** Told about connections that broke while idle; the pool replaces them by itself. */
  onIdleError?: (problem: Error) => void;
}

/**
 * Migrates the database behind `url` and opens the process's one pool on it.
 * @throws StartProblem when it cannot be reached, refuses us, or belongs to a newer release.
 */
export async function openDatabase(url: string, options: OpenDatabaseOptions = {}): Promise<pg.Pool> {
  await migrateDatabase(url).catch((problem: unknown) => {
    throw explained(problem, url);
  });
  return openPool(url, options);
}

/** A pool that outlives broken connections. Does not migrate. */
export function openPool(url: string, { connections = 20, onIdleError }: OpenDatabaseOptions = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'baton' });
  pool.on('error', (problem) => onIdleError?.(problem));
  // A connection can also break while a caller holds it between two queries; without a listener Node would exit.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

const refusals: Record<string, string> = {
  ECONNREFUSED: 'no PostgreSQL answers there',
  ENOTFOUND: 'that host is not known',
  EAI_AGAIN: 'that host is not known',
  ETIMEDOUT: 'it did not answer in time',
  '28P01': 'it refuses the name or password',
  '28000': 'it refuses the name or password',
  '3D000': 'it has no database of that name',
  '42501': 'that account may not create tables',
  '53300': 'it has no connection left',
  '53100': 'its disk is full',
  '25006': 'it is read-only',
  '57P03': 'it is just starting or stopping',
  EHOSTUNREACH: 'no way leads to that host',
  ENETUNREACH: 'no way leads to that host',
  ECONNRESET: 'what answers there is no PostgreSQL',
};

function explained(problem: unknown, url: string): unknown {
  if (problem instanceof StartProblem) return problem;
  const connecting = problem instanceof CannotConnect;
  const { code = '', message = '' } = (connecting ? problem.cause : problem) as { code?: string; message?: string };
  const why = refusals[code] ?? (connecting ? (unnumbered[message] ?? `it refused (${code || message})`) : undefined);
  if (!why) return problem;
  return new StartProblem(`Expected a PostgreSQL database at ${place(url)}, but ${why}: check DATABASE_URL.`, {
    cause: problem,
  });
}

/** The driver gives these no code. */
const unnumbered: Record<string, string> = {
  'timeout expired': 'it did not answer in time',
  'Connection terminated due to connection timeout': 'it did not answer in time',
  'Connection terminated unexpectedly': 'what answers there is no PostgreSQL',
  'The server does not support SSL connections': 'it takes no encrypted connections',
};

/** Host and database only: an address holds a password. */
function place(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
