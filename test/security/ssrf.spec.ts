import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { wasNeverSent } from '@baton/plugin-sdk';
import type { Agent } from 'undici';
import { guardedConnect } from '../../backend/src/connectors/outgoing/guarded-connect.ts';
import { guardedFetch } from '../../backend/src/connectors/outgoing/guarded-fetch.ts';
import { openAgent } from '../../backend/src/connectors/outgoing/open-agent.ts';
import { names, redirects, targets } from './ssrf-targets.ts';

/** Something inside the network listens, and must never hear of a connector. */
let inside: Server;
let port: number;
let reached = 0;
/** What an attacker would own: reachable, because the admin opened exactly this address. */
let outside: Server;
let start: string;
let location = '';
let agent: Agent;

beforeAll(async () => {
  inside = createServer((_request, response) => void response.end('inside'));
  inside.on('connection', () => void reached++);
  await new Promise<void>((resolve) => inside.listen(0, '::', resolve));
  port = (inside.address() as AddressInfo).port;
  outside = createServer((request, response) => {
    const status = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 302);
    response.writeHead(status, { location }).end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.2', resolve));
  start = `http://127.0.0.2:${(outside.address() as AddressInfo).port}`;
  agent = openAgent(['127.0.0.2/32'], find);
});

afterEach(() => expect(reached).toBe(0));

afterAll(async () => {
  await agent.destroy();
  for (const server of [inside, outside]) {
    server.closeAllConnections();
    server.close();
  }
});

const asked: string[] = [];

/** The attacker's name server. A list of lists: one answer after another. */
async function find(host: string): Promise<string[]> {
  asked.push(host);
  const answer = names[host.toLowerCase().replace(/\.$/, '')];
  if (!answer) throw new Error('ENOTFOUND');
  return [...answer];
}

const send = (url: string, hosts = ['*']) =>
  guardedFetch({ agent, hosts, signal: AbortSignal.timeout(20_000), beforeSend: async () => undefined })(url, {
    headers: { authorization: 'Bearer canary' },
  });

const refusalOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('was not refused'),
    (thrown: Error) => thrown,
  );

test('there are at least 70', () => {
  expect(new Set(targets).size).toBe(targets.length);
  expect(targets.length + redirects.length).toBeGreaterThanOrEqual(70);
});

describe('refused before a connection is made', () => {
  test.each(targets)('%s', async (target) => {
    const thrown = await refusalOf(send(target.replaceAll('PORT', String(port))));
    expect({ name: thrown.name, neverSent: wasNeverSent(thrown) }).toEqual({
      name: 'OutgoingRefused',
      neverSent: true,
    });
    expect(thrown.message).not.toContain('user:');
    expect(thrown.message).not.toContain('canary');
  });
});

describe('a way in from outside is not followed', () => {
  test.each(redirects)('%s', async (target) => {
    for (const status of [301, 302, 303, 307, 308]) {
      location = target.replaceAll('PORT', String(port));
      const thrown = await refusalOf(send(`${start}/${status}`));
      expect({ status, name: thrown.name }).toEqual({ status, name: 'OutgoingRefused' });
    }
  });

  test('nor after a detour', async () => {
    location = `${start}/307`;
    expect(await refusalOf(send(`${start}/302`))).toMatchObject({ message: expect.stringContaining('circles') });
  });
});

test('a name that changes its address is asked once a connection, and the answer that was checked is used', async () => {
  const answers = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.1']];
  const looked: string[] = [];
  const rebinding = openAgent(['127.0.0.2/32'], async (host) => (looked.push(host), answers[looked.length - 1]!));
  const fetchIt = guardedFetch({
    agent: rebinding,
    hosts: ['*'],
    signal: AbortSignal.timeout(20_000),
    beforeSend: async () => undefined,
  });
  location = '/200';
  const answer = await fetchIt(`${start.replace('127.0.0.2', 'rebind.example')}/200`);
  expect([answer.status, looked]).toEqual([200, ['rebind.example']]);
  const second = await refusalOf(fetchIt(`http://rebind.example:${port}/`));
  expect(second.name).toBe('OutgoingRefused');
  await rebinding.destroy();
});

describe('a raw connection, as for e-mail', () => {
  const hosts = ['127.0.0.1', '::1', 'localhost', '2130706433', '::ffff:127.0.0.1', 'private.example', 'mixed.example'];
  test.each(hosts)('%s', async (host) => {
    const connect = guardedConnect({
      open: [],
      hosts: ['*'],
      signal: AbortSignal.timeout(20_000),
      beforeSend: async () => undefined,
      find: async (name) => (name === '2130706433' ? ['127.0.0.1'] : find(name)),
    });
    const thrown = await refusalOf(connect({ host, port, tls: false }));
    expect({ name: thrown.name, neverSent: wasNeverSent(thrown) }).toEqual({
      name: 'OutgoingRefused',
      neverSent: true,
    });
  });
});

test('another host than those that were declared, however it is dressed up', async () => {
  for (const url of [
    'https://api.vendor.example.evil.example/',
    'https://evil.example/#api.vendor.example',
    'https://evil.example/?api.vendor.example',
    'https://evil.example\\@api.vendor.example/',
    'https://evil.example%2eapi.vendor.example/',
    'https://api-vendor.example/',
    'https://xapi.vendor.example/',
    'https://vendor.example/',
  ]) {
    const thrown = await refusalOf(send(url, ['api.vendor.example']));
    expect({ url, message: thrown.message }).toEqual({ url, message: expect.stringMatching(/may not call the host/) });
  }
});

test('what is public is not refused by mistake', async () => {
  const { isAllowedAddress } = await import('../../backend/src/connectors/outgoing/address-rules.ts');
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::1', '64:ff9b::808:808']) {
    expect({ address, allowed: isAllowedAddress(address, []) }).toEqual({ address, allowed: true });
  }
});
