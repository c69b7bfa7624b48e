import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { isAlive } from '../../backend/src/embedded-postgres/postmaster.ts';
import { databaseUrl } from '../database/create-template.ts';
import { openTestDatabase } from '../database/open-test-database.ts';
import { freePort, runBaton, temporaryHome, type RealBaton } from './real-baton.ts';

const oneSentence = /^\n?[^\n]+\.\n$/;
let started: RealBaton[] = [];

async function run(environment: NodeJS.ProcessEnv, args?: string[]): Promise<RealBaton> {
  const baton = await runBaton(environment, args);
  started.push(baton);
  return baton;
}

afterEach(async () => {
  for (const { child, stop } of started) if (child.exitCode === null) await stop('SIGTERM');
  started = [];
});

describe('on a machine with nothing but npm', () => {
  let home: string;
  beforeAll(() => void (home = temporaryHome()));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('it becomes ready without noise, signs in once with its link, serves the page, and stops in order', async () => {
    const baton = await run({ BATON_HOME: home });
    await baton.ready();
    const { out, err } = baton.said();
    expect(err).toBe('');
    expect(out).not.toMatch(/warn|deprecat|experimental/i);
    const token = /\/sign-in#(\S+)/.exec(out)?.[1];
    expect(await statuses(baton, token)).toEqual({ page: 200, ready: 200, first: true, second: false });
    const postgres = serverPid(home);
    const end = await baton.stop('SIGINT');
    expect({ code: end.code, err: end.err }).toEqual({ code: 0, err: '' });
    // Its file is gone when the command ends; the process itself goes a moment later.
    for (const until = Date.now() + 10_000; isAlive(postgres) && Date.now() < until;) await sleep(50);
    expect(isAlive(postgres)).toBe(false);
  });

  test('the second start finds the company again, also after the first one was killed', async () => {
    const first = await run({ BATON_HOME: home });
    await first.ready();
    const before = await companies(home);
    expect(before.length).toBe(1);
    await first.stop('SIGKILL');
    const second = await run({ BATON_HOME: home });
    await second.ready();
    expect(await companies(home)).toEqual(before);
    await second.stop();
  });

  test('of two that are started at once one becomes ready, the other says so; no sample case is there twice', async () => {
    const environment = { BATON_HOME: temporaryHome(), PORT: String(await freePort()) };
    const both = [await run(environment), await run(environment)];
    const late = await Promise.race(both.map(({ ended }) => ended));
    expect(late).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(late.err).toContain('running already');
    const [other] = both.filter(({ child }) => child.exitCode === null);
    await other!.ready();
    await other!.stop('SIGKILL');
    const more = [await run({ ...environment, PORT: '' }), await run({ ...environment, PORT: '' })];
    await Promise.all(more.map((each) => each.ready()));
    const cases = 'select title, count(*)::int as n from cases group by title';
    for (let last = -1, now = 0; last !== now || now === 0; await sleep(2_000)) {
      last = now;
      now = (await ask(environment.BATON_HOME, cases)).length;
    }
    expect((await ask<{ n: number }>(environment.BATON_HOME, cases)).filter(({ n }) => n > 1)).toEqual([]);
  });
});

describe('what keeps it from starting is one sentence and exit code 1', () => {
  test('a port in use', async () => {
    const port = await freePort();
    const other = net.createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const end = await (await run({ PORT: String(port), BATON_HOME: temporaryHome() })).ended;
    other.close();
    expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(end.err).toContain(`port ${port}`);
  });

  test.each([
    ['no address', 'nonsense'],
    ['another kind of database', 'mysql://baton:secret@127.0.0.1/baton'],
    ['nobody answers', 'postgres://baton:secret@127.0.0.1:1/baton'],
  ])('a broken DATABASE_URL: %s', async (_, url) => {
    const end = await (await run({ DATABASE_URL: url, BATON_HOME: temporaryHome() })).ended;
    expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(end.err).toContain('DATABASE_URL');
    expect(end.err).not.toContain('secret');
  });

  test.each([
    ['says nothing', () => undefined],
    ['speaks another language', (socket: net.Socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('a broken DATABASE_URL: what answers %s', async (_, answer) => {
    const other = net.createServer(answer).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const url = `postgres://baton:secret@127.0.0.1:${port}/baton`;
    const end = await (await run({ DATABASE_URL: url, BATON_HOME: temporaryHome() })).ended;
    other.close();
    expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(end.err).toContain('DATABASE_URL');
    expect(end.err).not.toContain('secret');
  });

  test.each([
    ['below a file', () => path.join(fileIn(temporaryHome()), 'below')],
    ['a file itself', () => fileIn(temporaryHome())],
    ['below a folder in which the system makes none', () => '/proc/baton/home'],
  ])('a data folder that cannot be made: %s', async (_, home) => {
    const end = await (await run({ BATON_HOME: home() })).ended;
    expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(end.err).toContain('BATON_HOME');
  });

  test('the data of another PostgreSQL, and nothing in it is touched', async () => {
    const home = temporaryHome();
    const data = path.join(home, 'postgres/data');
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'PG_VERSION'), '17\n');
    const end = await (await run({ BATON_HOME: home })).ended;
    expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
    expect(end.err).toContain('PostgreSQL 17');
    expect(readdirSync(data)).toEqual(['PG_VERSION']);
  });

  test('a database that a newer release has changed, and nothing in it is touched', async () => {
    const database = await openTestDatabase();
    try {
      await database.pool.query(`insert into migrations (timestamp, name) values (9999999999999, 'FromTheFuture')`);
      const end = await (await run({ DATABASE_URL: database.url, BATON_HOME: temporaryHome() })).ended;
      expect(end).toMatchObject({ code: 1, err: expect.stringMatching(oneSentence) });
      expect(end.err).toContain('newer');
      expect((await database.pool.query('select count(*)::int n from workspaces')).rows).toEqual([{ n: 0 }]);
    } finally {
      await database.close();
    }
  });
});

function fileIn(folder: string): string {
  const file = path.join(folder, 'a file');
  writeFileSync(file, '');
  return file;
}

async function statuses({ url }: RealBaton, token: string | undefined) {
  const link = () =>
    fetch(`${url}/api/session/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  const page = (await fetch(`${url}/`)).status;
  const ready = (await fetch(`${url}/health/ready`)).status;
  return { page, ready, first: (await link()).ok, second: (await link()).ok };
}

function serverPid(home: string): number {
  return Number(readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

const companies = (home: string): Promise<unknown[]> =>
  ask(home, 'select id, name, created_at from workspaces order by id');

async function ask<Row>(home: string, query: string): Promise<Row[]> {
  const port = readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(path.join(home, 'postgres/password'), 'utf8').trim();
  const url = databaseUrl(`postgres://postgres:${password}@127.0.0.1:${port}`, 'postgres');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows as Row[];
}
