import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ConnectorError, defineConnector, forConnection, httpFailure, secretField, z } from '@baton/plugin-sdk';
import type { CallContext as PluginContext } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import type { RunAction } from '@baton/process-maps';
import type { Agent } from 'undici';
import type { CallContext, MayCall } from '../../backend/src/engine/ports.ts';
import type { Connection } from '../../backend/src/connectors/connections/connection.ts';
import { openAgent } from '../../backend/src/connectors/outgoing/open-agent.ts';
import { PluginHost } from '../../backend/src/connectors/plugin-host.ts';
import { ConnectorActions } from '../../backend/src/connectors/calls/connector-actions.ts';

const secret = 'canary-secret-5f3a';
const auth = { kind: 'key', fields: z.object({ token: secretField('Token') }) } as const;
const { action, read } = forConnection(auth);
type Context = PluginContext<z.output<typeof auth.fields>>;

let server: Server;
let agent: Agent;
let url: string;
let answer: RequestListener;
let received: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  agent = openAgent(['127.0.0.0/8']);
});
afterAll(async () => {
  server.closeAllConnections();
  await agent.destroy();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  received = [];
  answer = (_request, response) => response.end('{}');
});

/** A connector with one action whose code is given. */
function host(kind: 'read' | 'natural' | 'unsafe', run: (context: Context) => Promise<unknown>) {
  const act = action({
    title: 'Act',
    description: 'Does what the test says.',
    input: z.object({}),
    output: z.object({ id: z.string() }),
    example: { input: {}, output: { id: '1' } },
    idempotency: { kind },
    run: run as (context: Context) => Promise<{ id: string }>,
  });
  const limits = { default: { per: 'connection', points: 1, seconds: 1 } } as const;
  const health = read(async () => ({ id: 'a', label: 'A' }));
  const about = {
    id: 'acme',
    name: 'Acme',
    version: '1.0.0',
    sdk: '^1.0.0',
    category: 'other',
    hosts: ['127.0.0.1'],
  } as const;
  return new PluginHost([defineConnector({ ...about, auth, limits, health, actions: { act }, triggers: {} })]);
}

interface Circumstances {
  kind?: 'read' | 'natural' | 'unsafe';
  connection?: Partial<Connection>;
  wait?: number;
  mayCall?: () => Promise<MayCall>;
  timeLimit?: number;
}

async function call(run: (context: Context) => Promise<unknown>, given: Circumstances = {}) {
  const {
    kind = 'natural',
    connection = {},
    wait = 0,
    mayCall = async () => ({ ok: true }) as const,
    timeLimit = 2_000,
  } = given;
  const told: string[] = [];
  const lines: string[] = [];
  const live: Connection = {
    id: 'c1',
    mode: 'live',
    label: 'Shop',
    auth: { token: secret },
    state: 'ready',
    blockedUntil: 0,
    ...connection,
  };
  const actions = new ConnectorActions({
    host: host(kind, run),
    connections: {
      find: async () => live,
      block: async (id, until) => void told.push(`block ${id} ${Math.round((until - Date.now()) / 1000)} s`),
      needsReconnect: async (id) => void told.push(`reconnect ${id}`),
      forget: () => undefined,
    },
    tokens: { fresh: async (_account, tokens) => tokens, renew: async () => Promise.reject(new Error('no sign-in')) },
    limits: { take: async () => wait },
    notes: { note: (id, given) => void told.push(given.ok ? `worked ${id}` : `failed ${id}: ${given.message}`) },
    agent,
    open: ['127.0.0.0/8'],
    sandboxStore: () => new MemoryStore(),
    log: (line) => void lines.push(line),
    timeLimit,
  });
  const command: RunAction = {
    do: 'run_action',
    token: 't',
    step: 's',
    visit: 1,
    attempt: 1,
    key: 's:1',
    connector: 'acme',
    action: 'act',
    actionVersion: 1,
    idempotency: kind,
    input: {},
  };
  const signal = new AbortController().signal;
  const context: CallContext = { workspaceId: 'w', mapId: 'm', caseId: '1', key: '1:s:1', signal, mayCall };
  const result = await actions.run(command, context);
  expect(JSON.stringify(result)).not.toContain(secret);
  return { result, told, lines };
}

const post = (context: Context) => context.fetch(`${url}/orders`, { method: 'POST', body: '{}' });
const held = { ok: 'held', why: expect.stringMatching(/Acme/) };
const failed = (code: string) => ({ ok: false, failure: { code } });

test('a result passes through, with the account in the facts', async () => {
  const { result } = await call(async (context) => (await post(context), { id: '7' }));
  expect(result).toMatchObject({
    ok: true,
    output: { id: '7' },
    facts: { connector: 'Acme', account: 'Shop', requests: 1 },
  });
});

test.each([
  ['a wrong type', { id: 7 }],
  ['nothing', undefined],
  ['something else', 'text'],
])('a result of %s is not a result', async (_what, output) => {
  expect((await call(async () => output)).result).toMatchObject(failed('bad_output'));
});

test('what the vendor said about its limit holds for every worker', async () => {
  const limited = httpFailure({ vendor: 'Acme', status: 429, retryAfter: '7', sent: true, write: true });
  const { result, told } = await call(() => Promise.reject(limited));
  expect(result).toMatchObject({ ok: false, failure: { code: 'rate_limited', retryAfterMs: 7_000 } });
  expect(told).toEqual([expect.stringMatching(/^failed c1: Acme is asked too often/), 'block c1 7 s']);
});

test('while the vendor wants to be left alone, or our own limit is used up, nothing is called', async () => {
  const blocked = await call(post, { connection: { blockedUntil: Date.now() + 9_000 } });
  expect(blocked.result).toMatchObject(failed('rate_limited'));
  const used = await call(post, { wait: 1_500 });
  expect(used.result).toMatchObject({ ok: false, failure: { code: 'rate_limited', retryAfterMs: 1_500 } });
  expect(received).toEqual([]);
});

test('revoked credentials mark the connection, and from then on nothing is called', async () => {
  const { told, result: first } = await call(() => Promise.reject(new ConnectorError('auth_revoked', 'Gone.')));
  expect(told).toEqual(['failed c1: Gone.', 'reconnect c1']);
  expect(first).toMatchObject(held);
  const { result } = await call(post, { connection: { state: 'needs_reconnect' } });
  expect(result).toMatchObject(held);
  expect(received).toEqual([]);
});

test('a key that is turned away is as lost as a revoked sign-in; the case waits for whoever connects it again', async () => {
  const refused = httpFailure({ vendor: 'Acme', status: 401, sent: true, write: true });
  const { told, result } = await call(() => Promise.reject(refused));
  expect(told.at(-1)).toBe('reconnect c1');
  expect(result).toMatchObject(held);
});

test('what cannot be repeated and was half done is not held: somebody has to look', async () => {
  const half = async (context: Context) => {
    await post(context);
    await post(context);
    throw new ConnectorError('auth_revoked', 'Gone.');
  };
  expect((await call(half, { kind: 'unsafe' })).result).toMatchObject(failed('auth_revoked'));
});

test('a connector that breaks off: before sending nothing happened, after sending nobody knows; its words stay inside', async () => {
  const breakOff = () => Promise.reject(new TypeError(`cannot read ${secret}`));
  expect((await call(breakOff)).result).toMatchObject(failed('permanent'));
  expect((await call(async (context) => (await post(context), breakOff()))).result).toMatchObject(
    failed('unknown_outcome'),
  );
});

test('a connector that hangs and ignores its signal is left behind', async () => {
  const hang = () => new Promise<never>(() => undefined);
  expect((await call(hang, { timeLimit: 50 })).result).toMatchObject(failed('vendor_down'));
  const late = await call(async (context) => (await post(context), hang()), { timeLimit: 150 });
  expect(late.result).toMatchObject(failed('unknown_outcome'));
  const reading = await call(async (context) => (await post(context), hang()), { timeLimit: 150, kind: 'read' });
  expect(reading.result).toMatchObject(failed('vendor_down'));
});

test('hosts that the connector did not declare cannot be called', async () => {
  const { result } = await call((context) => context.fetch('https://elsewhere.example/'));
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'forbidden', message: expect.stringContaining('elsewhere.example') },
  });
});

test('switched off in between: repeatable work is held, a half-sent unsafe one is for a person', async () => {
  const twice = async (context: Context) => {
    await post(context);
    await post(context).catch(() => undefined);
    return { id: '1' };
  };
  const offAfterOne = () => {
    let asked = 0;
    return async (): Promise<MayCall> => (++asked > 1 ? { ok: false, why: 'Off.' } : { ok: true });
  };
  const swallowing = await call(twice, { mayCall: offAfterOne() });
  expect(swallowing.result).toMatchObject({ ok: true });
  const rethrowing = async (context: Context) => (await post(context), await post(context), { id: '1' });
  expect((await call(rethrowing, { mayCall: offAfterOne() })).result).toEqual({ ok: 'held', why: 'Off.' });
  expect((await call(rethrowing, { mayCall: offAfterOne(), kind: 'unsafe' })).result).toMatchObject(
    failed('unknown_outcome'),
  );
  expect(received).toHaveLength(3);
});

test('secrets are removed from the log, in every usual form', async () => {
  const { lines } = await call(async (context) => {
    const plain = context.auth.token.reveal();
    context.log(
      `plain ${plain}, base64 ${Buffer.from(plain).toString('base64')}, hex ${Buffer.from(plain).toString('hex')}`,
    );
    return { id: '1' };
  });
  expect(lines).toEqual(['plain [hidden], base64 [hidden], hex [hidden]']);
});

test('a vendor that echoes the secret in its message does not get it into the case', async () => {
  const thrown = new ConnectorError('invalid_input', `Bad request with token ${secret}.`);
  const { result } = await call(() => Promise.reject(thrown));
  expect(result).toMatchObject({ failure: { message: 'Bad request with token [hidden].' } });
});
