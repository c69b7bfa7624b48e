import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from '../config/start-problem.ts';
import { program } from './binaries.ts';
import { readPassword, serverEnvironment } from './create-cluster.ts';
import { forgetForeignPostmaster, readPostmaster, type Postmaster } from './postmaster.ts';
import type { Place } from './prepare-place.ts';

/** Milliseconds; recovery after a crash of a large database takes its time. */
const patience = 120_000;
const largestLog = 10_000_000;

/** Finds the running server of this cluster, or starts one; answers when it accepts queries. */
export async function findOrRunServer(place: Place, settings: string[], port?: number): Promise<Postmaster> {
  const until = Date.now() + patience;
  const data = path.join(place.cluster, 'data');
  const password = readPassword(place);
  forgetForeignPostmaster(data);
  while (Date.now() < until) {
    const running = readPostmaster(data);
    if (running && (await accepts(running.port, password, until))) return running;
    // Ends by itself when another starter was faster, the port was taken, or processes of a killed server linger.
    await spawnServer(place, settings, port ?? (await freePort()));
  }
  throw new StartProblem(
    `Baton's own PostgreSQL did not become ready within ${patience / 1000} s: read the last lines of ${place.log}.`,
  );
}

/** Address of the cluster's `postgres` database. */
export function addressOf(port: number, password: string, database = 'postgres'): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** Resolves when the server has written its pid file with a port, or has ended. */
async function spawnServer(place: Place, settings: string[], port: number): Promise<void> {
  const data = path.join(place.cluster, 'data');
  shortenLog(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const local = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', ...settings];
  // Detached: Ctrl+C in the terminal reaches Baton, which stops the server last.
  const child = spawn(
    program(place.native, 'postgres'),
    ['-D', data, '-p', String(port), ...local.flatMap((setting) => ['-c', setting])],
    {
      ...place.account,
      cwd: path.parse(data).root,
      detached: true,
      stdio: ['ignore', log, log],
      env: serverEnvironment(),
    },
  );
  closeSync(log);
  let ended = false;
  const end = Promise.race([once(child, 'exit'), once(child, 'error')]).catch(() => undefined);
  void end.then(() => (ended = true));
  child.unref();
  while (!ended && readPostmaster(data)?.pid !== child.pid) await Promise.race([end, sleep(10)]);
  if (ended) await sleep(200);
}

/** False when the server ended or is not ours; waits while it is still starting or recovering. */
async function accepts(port: number, password: string, until: number): Promise<boolean> {
  const refusalsEnd = Math.min(until, Date.now() + 10_000);
  while (Date.now() < until) {
    const refused = await tryOnce(port, password);
    if (refused === undefined) return true;
    // 57P03: the database system is starting up, or shutting down.
    if (refused !== '57P03' && (refused === '28P01' || Date.now() > refusalsEnd)) return false;
    await sleep(25);
    if (refused === 'ECONNREFUSED' && Date.now() > refusalsEnd - 7_000) return false;
  }
  return false;
}

/** The code of the refusal; undefined when a query was answered. */
async function tryOnce(port: number, password: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: addressOf(port, password), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the server may go away between two lines
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (problem) {
    return (problem as { code?: string }).code ?? 'unknown';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function shortenLog(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog) truncateSync(log);
}
