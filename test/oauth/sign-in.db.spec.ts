import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunAction } from '@baton/process-maps';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openConnectors, type Connectors } from '../../backend/src/connectors/open-connectors.ts';
import type { Traveller } from '../../backend/src/connectors/oauth/oauth-sign-in.ts';
import type { StoredTokens } from '../../backend/src/connectors/oauth/stored-tokens.ts';
import { secretsPlace } from '../../backend/src/connectors/vault/rotate-secrets.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { crmConnector } from './crm-connector.ts';
import { SignInServer } from './sign-in-server.ts';

const masterKey = randomBytes(32).toString('base64');
const publicUrl = 'https://baton.example';

let database: TestDatabase;
let server: SignInServer;
let connectors: Connectors;
let closes: (() => Promise<unknown>)[];
let by: Traveller;
let colleague: Traveller;

beforeEach(async () => {
  closes = [];
  database = await openTestDatabase();
  server = await SignInServer.open(`${publicUrl}/connectors/sign-in`);
  connectors = await openProcess();
  const workspaceId = await id(`insert into workspaces (name) values ('Test') returning id`);
  const person = (name: string) =>
    id(`insert into people (workspace_id, name, email) values ($1, $2, $2 || '@example.com') returning id`, [
      workspaceId,
      name,
    ]);
  by = { workspaceId, personId: await person('rosa'), session: 'of Rosa' };
  colleague = { workspaceId, personId: await person('tom'), session: 'of Tom' };
  const { id: clientId, secret: clientSecret } = server.client;
  await connectors.signIns.apps.save(workspaceId, 'crm', { clientId, clientSecret });
});

afterEach(async () => {
  for (const close of closes.reverse()) await close();
  await server.close();
  await database.close();
});

/** What one process of Baton has: nothing in common with others but the database. */
async function openProcess(): Promise<Connectors> {
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const plugins = [crmConnector(server.url)];
  const open = { openNetworks: ['127.0.0.0/8'], insecureSignIn: true };
  const opened = await openConnectors(pool, { home: '', masterKey, publicUrl, plugins, ...open });
  closes.push(async () => {
    await opened.close();
    await pool.end();
  });
  return opened;
}

async function id(statement: string, values: unknown[] = []): Promise<string> {
  return (await database.pool.query<{ id: string }>(statement, values)).rows[0]!.id;
}

async function connect() {
  const address = await connectors.signIns.flow.start({ ...by, connector: 'crm' });
  return connectors.signIns.flow.finish(by, await server.visit(address));
}

async function stored(): Promise<{ id: string; state: string; tokens: StoredTokens; alive: Date | null }> {
  const { rows } = await database.pool.query<{ id: string; state: string; secrets: Buffer; keep_alive_at: Date }>(
    'select id, state, secrets, keep_alive_at from connections',
  );
  const row = rows[0]!;
  const tokens = connectors.vault.open(row.secrets, secretsPlace('connections', by.workspaceId, row.id));
  return { id: row.id, state: row.state, tokens: tokens as StoredTokens, alive: row.keep_alive_at };
}

async function change(tokens: Partial<StoredTokens>): Promise<void> {
  const now = await stored();
  const place = secretsPlace('connections', by.workspaceId, now.id);
  const sealed = connectors.vault.seal({ ...now.tokens, ...tokens }, place);
  await database.pool.query('update connections set secrets = $1', [sealed]);
  connectors.connections.forget();
}

const whoAmI: RunAction = {
  do: 'run_action',
  token: 't',
  step: 's',
  visit: 1,
  attempt: 1,
  key: 'k',
  connector: 'crm',
  action: 'who_am_i',
  actionVersion: 1,
  idempotency: 'read',
  input: {},
};

const call = (through: Connectors = connectors) =>
  through.actions.run(whoAmI, {
    workspaceId: by.workspaceId,
    mapId: 'm',
    caseId: '1',
    key: 'k',
    signal: new AbortController().signal,
    mayCall: async () => ({ ok: true }),
  });

const audit = async () => (await database.pool.query(`select actor, action, target from audit_log order by id`)).rows;

test('a person signs in at the vendor, and calls go out with what came back; nothing of it is readable in the database', async () => {
  expect(await connect()).toEqual({ connector: 'crm', done: true, account: { id: 'rosa', label: 'Rosa' } });
  expect(await call()).toMatchObject({ ok: true, output: { id: 'rosa' } });
  const { tokens, alive } = await stored();
  expect(tokens.refreshToken).toBeDefined();
  expect(alive!.getTime()).toBeGreaterThan(Date.now());
  const { rows } = await database.pool.query<{ all: string }>(
    `select (select string_agg(c::text, '') from connections c) || (select string_agg(a::text, '') from oauth_apps a) as all`,
  );
  for (const secret of [tokens.accessToken, tokens.refreshToken!, server.client.secret]) {
    expect(rows[0]!.all).not.toContain(secret);
    expect(rows[0]!.all).not.toContain(Buffer.from(secret).toString('hex'));
  }
  expect(await audit()).toEqual([{ actor: 'rosa', action: 'account_connected', target: 'crm' }]);
});

test('a state is good once, for the person who left with it, and for ten minutes', async () => {
  const { flow } = connectors.signIns;
  const gone = /not open any more/;
  const returned = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  await flow.finish(by, returned);
  await expect(flow.finish(by, returned)).rejects.toThrow(gone);
  const stolen = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  await expect(flow.finish(colleague, stolen)).rejects.toThrow(gone);
  await expect(flow.finish(by, stolen)).rejects.toThrow(gone);
  // The same person in another browser: whoever lured them there does not get the account.
  const elsewhere = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  await expect(flow.finish({ ...by, session: 'another' }, elsewhere)).rejects.toThrow(gone);
  await expect(flow.finish(by, elsewhere)).rejects.toThrow(gone);
  const twice = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  twice.append('state', twice.get('state')!);
  await expect(flow.finish(by, twice)).rejects.toThrow(gone);
  const late = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  await database.pool.query(`update oauth_starts set expires_at = now() - interval '1 second'`);
  await expect(flow.finish(by, late)).rejects.toThrow(gone);
  await expect(flow.finish(by, new URLSearchParams({ code: 'x', state: 'made-up' }))).rejects.toThrow(gone);
});

test('another server’s answer, a refused consent and a foreign code are refused, each in one sentence', async () => {
  const { flow } = connectors.signIns;
  const mixed = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  mixed.set('iss', 'https://evil.example');
  await expect(flow.finish(by, mixed)).rejects.toMatchObject({ code: 'vendor_down' });
  const state = new URL(await flow.start({ ...by, connector: 'crm' })).searchParams.get('state')!;
  const denied = new URLSearchParams({ error: 'access_denied', state, iss: server.url });
  await expect(flow.finish(by, denied)).rejects.toThrow('The consent was not given');
  // A code that belongs to another sign-in: the verifier does not fit.
  const one = await server.visit(await flow.start({ ...by, connector: 'crm' }));
  const other = new URL(await flow.start({ ...by, connector: 'crm' })).searchParams.get('state')!;
  one.set('state', other);
  await expect(flow.finish(by, one)).rejects.toThrow('CRM no longer accepts this sign-in. Start again');
  expect((await database.pool.query('select 1 from connections')).rows).toEqual([]);
});

test('110 callers in 11 processes with an ended token: one call of the token endpoint, every caller is served', async () => {
  await connect();
  await change({ expiresAt: Date.now() });
  const processes = await Promise.all(Array.from({ length: 11 }, openProcess));
  server.tokenCalls = 0;
  const results = await Promise.all(processes.flatMap((each) => Array.from({ length: 10 }, () => call(each))));
  expect(results.filter((result) => result.ok === true)).toHaveLength(110);
  expect(server.tokenCalls).toBe(1);
  expect((await stored()).state).toBe('ready');
});

test('a token that is refused before its time is renewed once and the call made again', async () => {
  await connect();
  const before = (await stored()).tokens;
  await server.refuse(before.accessToken);
  server.tokenCalls = 0;
  expect(await call()).toMatchObject({ ok: true });
  expect(server.tokenCalls).toBe(1);
  const after = (await stored()).tokens;
  expect(after.accessToken).not.toBe(before.accessToken);
  expect(after.refreshToken).not.toBe(before.refreshToken);
});

test('a revoked sign-in asks for a person, is written down once, and the vendor is not asked again', async () => {
  await connect();
  await change({ expiresAt: Date.now(), refreshToken: 'not-a-token-of-theirs' });
  const others = await Promise.all([openProcess(), openProcess()]);
  server.tokenCalls = 0;
  const results = await Promise.all([connectors, ...others].flatMap((each) => [call(each), call(each)]));
  for (const result of results) expect(result).toMatchObject({ ok: 'held', why: expect.stringMatching(/crm/i) });
  expect(server.tokenCalls).toBe(1);
  expect((await stored()).state).toBe('needs_reconnect');
  expect((await audit()).slice(1)).toEqual([{ actor: 'Baton', action: 'account_lost', target: 'crm' }]);
  // Connecting again is all it takes.
  await connect();
  expect(await call()).toMatchObject({ ok: true });
});

test('a sign-in server that is away costs nothing but time', async () => {
  await connect();
  const before = await stored();
  await change({ expiresAt: Date.now() });
  server.down = true;
  expect(await call()).toMatchObject({ ok: false, failure: { code: 'vendor_down' } });
  server.down = false;
  expect(await call()).toMatchObject({ ok: true });
  expect((await stored()).id).toBe(before.id);
});

test('a sign-in that nobody uses is refreshed in time', async () => {
  await connect();
  const before = await stored();
  await database.pool.query(`update connections set keep_alive_at = now() - interval '1 minute'`);
  const problems: unknown[] = [];
  const keepAlive = connectors.signIns.keepAlive((problem) => problems.push(problem));
  await keepAlive.stop();
  const after = await stored();
  expect(problems).toEqual([]);
  expect(after.tokens.refreshToken).not.toBe(before.tokens.refreshToken);
  expect(after.alive!.getTime()).toBeGreaterThan(Date.now());
});
