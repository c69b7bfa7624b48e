import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { isAlive } from './postmaster.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts';

let folder: string;
let home: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'baton embedded '));
  chmodSync(folder, 0o755);
  home = path.join(folder, 'a home with spaces');
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('answers only with its password, keeps its data over a restart, and leaves no process behind', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 42 as answer');
  await expect(query(first.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  const second = await start();
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('two that start at the same moment on nothing get the same server', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(two.url).toBe(one.url);
  expect(two.pid).toBe(one.pid);
  expect(readdirSync(home).filter((name) => name.includes('new'))).toEqual([]);
});

test('finds the server that a killed Baton left running', async () => {
  const left = await start();
  left.release();
  const found = await start();
  expect(found).toMatchObject({ attached: true, pid: left.pid, url: left.url });
});

test('a server that is killed while it writes comes back at the same address with every acknowledged row', async () => {
  const server = await start();
  await query(server.url, 'create table written (n int primary key)');
  const killed = server.pid;
  const acknowledged = await writeUntilRefused(server.url, () => process.kill(killed, 'SIGKILL'));
  expect(acknowledged).toBeGreaterThan(50);
  const rows = await eventually(() => query(server.url, 'select count(*)::int as n from written'));
  expect(rows[0]?.['n']).toBeGreaterThanOrEqual(acknowledged);
  await eventually(async () => expect(server.pid).not.toBe(killed));
});

test('a half-made cluster of a killed process is cleared away', async () => {
  const abandoned = path.join(home, 'postgres.new-999999999-abcdef');
  mkdirSync(path.join(abandoned, 'data'), { recursive: true });
  await start();
  expect(existsSync(abandoned)).toBe(false);
});

test('a pid file whose number belongs to another program now does not stop the start', async () => {
  await (await start()).stop();
  writeFileSync(path.join(home, 'postgres/data/postmaster.pid'), `${process.pid}\n${home}\n0\n1\n`);
  expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('data of another major version is refused in one sentence and left alone', async () => {
  await (await start()).stop();
  writeFileSync(path.join(home, 'postgres/data/PG_VERSION'), '12\n');
  await expect(start()).rejects.toThrow(
    /^Expected a PostgreSQL 18 database in [^\n]+ found one of PostgreSQL 12: [^\n]+$/,
  );
});

test('a folder that cannot be written is one sentence that names it', async () => {
  mkdirSync(home);
  const file = path.join(home, 'a file');
  writeFileSync(file, '');
  await expect(startEmbeddedPostgres({ home: path.join(file, 'below') })).rejects.toThrow(
    /^Expected to keep Baton's data in [^\n]*a file\/below, but [^\n]+\.$/,
  );
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Inserts 1, 2, 3 ... until the server is gone; answers how many inserts were acknowledged. */
async function writeUntilRefused(url: string, kill: () => void): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  for (let n = 0; ; n += 1) {
    if (n === 100) setImmediate(kill);
    try {
      await client.query('insert into written values ($1)', [n]);
    } catch {
      return n;
    }
  }
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 20_000; ; await sleep(100)) {
    try {
      return await attempt();
    } catch (problem) {
      if (Date.now() > until) throw problem;
    }
  }
}
