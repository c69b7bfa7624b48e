import { createSocket } from 'node:dgram';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ConnectorError } from '@baton/plugin-sdk';
import { type EvilLine, evilLine, type EvilOptions } from './escapes/evil-line.ts';

/** Everything that an attempt could reach is watched from outside: files, sockets, this very process. */
const canary = 'canary-4711-in-a-file';
let folder: string;
let file: string;
let server: Server;
let port: number;
let connections = 0;
let datagrams = 0;
const udp = createSocket('udp4');
const lines: EvilLine[] = [];

beforeAll(async () => {
  process.env['BATON_ESCAPE_CANARY'] = 'canary-in-the-environment';
  folder = mkdtempSync(path.join(os.tmpdir(), 'baton-escape-'));
  file = path.join(folder, 'kept.txt');
  writeFileSync(file, canary);
  server = createServer((socket) => void (connections++, socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  udp.on('message', () => void datagrams++);
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const line of lines.splice(0)) await line.close();
  expect({ connections, datagrams }).toEqual({ connections: 0, datagrams: 0 });
  expect(readFileSync(file, 'utf8')).toBe(canary);
  expect(readdirSync(folder)).toEqual(['kept.txt']);
  expect(readdirSync(path.join(import.meta.dirname, 'escapes/evil'))).toEqual(['connector.mjs']);
  expect('polluted' in {}).toBe(false);
});

afterAll(() => {
  delete process.env['BATON_ESCAPE_CANARY'];
  server.close();
  udp.close();
  rmSync(folder, { recursive: true });
});

function open(options: EvilOptions = {}): EvilLine {
  const line = evilLine(options);
  lines.push(line);
  return line;
}

const thrownBy = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => `got ${JSON.stringify(value)}`,
    (thrown: unknown) => thrown,
  );

/** A fault of the plugin's own, as far as the host tells: the attempt was refused inside. */
const refusedInside = expect.objectContaining({ message: 'A fault of the plugin.' });

describe('what Node and the seal refuse', () => {
  test.each([
    'read_file',
    'write_file',
    'child_process',
    'worker',
    'binding',
    'tcp',
    'http',
    'own_fetch',
    'dns',
    'udp',
    'environment',
    'inspector',
    'wasi',
    'addon',
    'kill',
    'foreign_code',
    'code_from_text',
    'database_file',
    'own_hooks',
  ])('%s', async (name) => {
    expect(await thrownBy(open().attempt(name, { file, port, pid: process.pid }))).toEqual(refusedInside);
  });
});

/** The process is ended; nothing was sent before. */
const stopped = (why: RegExp) => expect.objectContaining({ code: 'vendor_down', message: expect.stringMatching(why) });

describe('what the host refuses to hear', () => {
  test('prototype pollution through the line ends the process and pollutes nothing', async () => {
    expect(await thrownBy(open().attempt('pollute'))).toEqual(stopped(/said something that no plugin may say/));
  });

  test('prototype pollution in an answer arrives without the prototype', async () => {
    const answer = await open().attempt('polluted_answer');
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
    expect(Object.keys({ ...answer })).not.toContain('__proto__');
    expect(Object.assign({}, answer)).not.toHaveProperty('polluted');
  });

  test.each(['forged_answer', 'forged_request'])('%s', async (name) => {
    const line = open();
    const victim = thrownBy(line.attempt('reach', { url: 'https://nowhere.example/' }, 'victim'));
    expect(await thrownBy(line.attempt(name, { id: randomUUID() }, 'forger'))).toEqual(stopped(/no plugin may say/));
    expect(await victim).toMatchObject({ message: expect.stringContaining('may not call the host') });
  });

  test('garbage', async () => {
    expect(await thrownBy(open().attempt('garbage'))).toEqual(stopped(/no plugin may say/));
  });

  test('a message beyond the limit is not even kept', async () => {
    const line = open({ limits: { unanswered: 400 } });
    expect(await thrownBy(line.attempt('oversized'))).toEqual(stopped(/sent more than it may in one piece/));
  });

  test('a flood of messages', async () => {
    const line = open({ limits: { messages: 500, unanswered: 200 } });
    expect(await thrownBy(line.attempt('message_flood'))).toEqual(stopped(/said more than anybody can listen to/));
  });
});

describe('where the host does not go for a plugin', () => {
  test.each([
    ['a host that it did not declare', 'https://undeclared.example/', /may not call the host/],
    ['another spelling of one', 'https://shop.example.undeclared.example/', /may not call the host/],
    ['a port of another protocol', 'http://shop.example:25/', /not a port of the web/],
    ['a file', 'file:///etc/passwd', /Expected an address that starts with https/],
  ])('%s', async (_what, url, why) => {
    const thrown = await thrownBy(open({ hosts: ['shop.example'] }).attempt('reach', { url }));
    expect(thrown).toMatchObject({ name: 'OutgoingRefused', message: expect.stringMatching(why) });
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:PORT/',
    'http://127.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://2130706433:PORT/',
  ])('%s, although it declares any host', async (url) => {
    const thrown = await thrownBy(open({ hosts: ['*'] }).attempt('reach', { url: url.replace('PORT', String(port)) }));
    expect(thrown).toMatchObject({ message: expect.stringContaining('not on the public internet') });
  });

  test('a name that is public first and private at the second look', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']];
    const asked: string[] = [];
    const find = async (host: string) => (asked.push(host), answers[asked.length - 1] ?? ['127.0.0.1']);
    const line = open({ hosts: ['rebind.example'], find });
    const url = `http://rebind.example:${port}/`;
    const first = line.attempt('reach', { url }).catch(() => undefined);
    while (asked.length === 0) await sleep(20);
    await sleep(300);
    expect(asked).toEqual(['rebind.example']);
    const second = await thrownBy(open({ hosts: ['rebind.example'], find }).attempt('reach', { url }));
    expect(second).toMatchObject({ message: expect.stringContaining('not on the public internet') });
    await line.close();
    await first;
  });

  test('a raw connection', async () => {
    expect(await thrownBy(open({ hosts: ['*'] }).attempt('raw_connection'))).toEqual(refusedInside);
  });
});

describe('where the host goes for a plugin', () => {
  let shop: HttpServer;
  let address: string;
  const seen: { method: string; host: string }[] = [];

  beforeAll(async () => {
    shop = createHttpServer((request, response) => {
      seen.push({ method: request.method ?? '', host: request.headers.host ?? '' });
      if (request.url === '/away') return void response.writeHead(302, { location: 'http://localhost/' }).end();
      response.end('hello');
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  });
  afterAll(() => void shop.close());
  afterEach(() => void seen.splice(0));

  const openShop = (options: EvilOptions = {}) => open({ hosts: ['127.0.0.1'], open: ['127.0.0.0/8'], ...options });

  test('to a host that it declared', async () => {
    expect(await openShop().attempt('reach', { url: `${address}/` })).toEqual({ got: '200 hello' });
  });

  test('not on from there to one that it did not', async () => {
    const thrown = await thrownBy(openShop().attempt('reach', { url: `${address}/away` }));
    expect(thrown).toMatchObject({ message: expect.stringContaining('may not call the host localhost') });
    expect(seen).toHaveLength(1);
  });

  test('and never under another host’s name', async () => {
    const headers = { host: 'internal.example', connection: 'upgrade' };
    expect(await openShop().attempt('reach', { url: `${address}/`, headers })).toEqual({ got: '200 hello' });
    expect(seen).toEqual([{ method: 'GET', host: address.slice('http://'.length) }]);
  });

  test('a change that was sent before the hang may have happened, and is called so', async () => {
    const thrown = await thrownBy(openShop().attempt('loop_after_sending', { url: address }));
    expect(thrown).toMatchObject({ code: 'unknown_outcome', message: expect.stringContaining('already sent') });
    expect(seen).toMatchObject([{ method: 'POST' }]);
  });

  test('what only reads changed nothing', async () => {
    const line = openShop({ idempotency: 'read' });
    const thrown = await thrownBy(line.attempt('loop_after_sending', { url: address }));
    expect(thrown).toEqual(stopped(/did not respond any more/));
  });
});

describe('what hangs, swells or breaks hurts nobody else', () => {
  test.each([
    ['loop', /did not respond any more/],
    ['microtasks', /did not respond any more/],
    ['exit', /ended by itself/],
    ['abort', /ended by itself/],
    ['uncaught', /ended by itself/],
  ])('%s', async (name, why) => {
    const line = open();
    const other = line.attempt('remember', {}, 'other');
    expect(await thrownBy(line.attempt(name))).toEqual(stopped(why));
    expect(await other).toEqual({ got: '{"password":"secret-of-other"}' });
    expect(await line.attempt('remember')).toEqual({ got: '{"password":"secret-of-one"}' });
  });

  test.each([
    ['heap_bomb', { heap: 64 * 1024 * 1024 }, /ended by itself|used more memory/],
    ['buffer_bomb', { memory: 160 * 1024 * 1024 }, /used more memory than it may/],
  ])('%s', async (name, limits, why) => {
    const before = process.memoryUsage().rss;
    expect(await thrownBy(open({ limits: { ...limits, unanswered: 200 } }).attempt(name))).toEqual(stopped(why));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('a storm of rejections nobody handles', async () => {
    expect(await open().attempt('rejections')).toEqual({ got: 'calm' });
  });

  test('a flood of output goes nowhere', async () => {
    const line = open();
    expect(await line.attempt('output_flood')).toEqual({ got: 'written' });
    expect(line.logged).toEqual([]);
  });

  test('a flood of log lines is cut off', async () => {
    const line = open();
    expect(await line.attempt('log_flood')).toEqual({ got: 'logged' });
    expect(line.logged).toHaveLength(200);
  });

  test('a module that never finishes loading', async () => {
    const line = open({ folder: 'hanging', limits: { load: 1_500 } });
    expect(await thrownBy(line.attempt('remember'))).toEqual(stopped(/did not load within 1.5 s/));
  });

  test('after five ends in a row a plugin rests, and says for how long', async () => {
    const line = open();
    for (let n = 0; n < 5; n++) await thrownBy(line.attempt('exit'));
    const thrown = await thrownBy(line.attempt('remember'));
    expect(thrown).toMatchObject({ code: 'vendor_down', message: expect.stringContaining('rests') });
    expect((thrown as ConnectorError).info.retryAfterMs).toBeGreaterThan(20_000);
    expect(await line.attempt('remember', {}, 'other')).toEqual({ got: '{"password":"secret-of-other"}' });
  });
});

test('one account’s process never holds another account’s secrets', async () => {
  const line = open();
  const [one, two] = await Promise.all([line.attempt('remember', {}, 'one'), line.attempt('remember', {}, 'two')]);
  const again = await line.attempt('remember', {}, 'one');
  expect(`${one.got}${again.got}`).not.toContain('secret-of-two');
  expect(two.got).not.toContain('secret-of-one');
});
