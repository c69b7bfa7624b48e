import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ActionTried, ConnectorDetail, LostAccounts, Person, SignInStarted } from '@baton/contract';
import type { Caller } from '../security/caller.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { crmConnector } from '../oauth/crm-connector.ts';
import { SignInServer } from '../oauth/sign-in-server.ts';
import { type EmptyCompany, openCompany } from './open-company.ts';
import { shopConnector } from './shop-connector.ts';
import { ShopServer } from './shop-server.ts';

const publicUrl = 'http://localhost:3000';

let vendor: SignInServer;
let shop: ShopServer;
let server: TestServer;
let company: EmptyCompany;
let rosa: Caller;

beforeAll(async () => {
  vendor = await SignInServer.open(`${publicUrl}/connectors/sign-in`);
  shop = await ShopServer.open();
  const plugins = [crmConnector(vendor.url), shopConnector(shop.url)];
  const connectors = { plugins, openNetworks: ['127.0.0.0/8'], insecureSignIn: true };
  server = await openServer({ publicUrl, connectors });
  company = await openCompany(server, { rosa: 'admin', tom: 'admin', vera: 'viewer' });
  rosa = company.callers['rosa']!;
});

afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.close();
  await shop.close();
  await vendor.close();
});

beforeEach(async () => {
  const { connections } = server.baton.connectors;
  for (const connector of ['crm', 'shop']) await connections.remove(company.id, connector);
  await server.pool.query('delete from oauth_apps');
  vendor.consent = 'given';
  vendor.who = { id: 'rosa', label: 'Rosa' };
  shop.key = 'a-good-key-of-the-shop';
  shop.account = { id: 'alder', label: 'Alder Ltd' };
});

const app = () => ({ clientId: vendor.client.id, clientSecret: vendor.client.secret });
const detail = async (id: string) => (await rosa.get(`/api/connectors/${id}`)).body as ConnectorDetail;
const lost = async (by = rosa) => ((await by.get('/api/lost-accounts')).body as LostAccounts).accounts;
const rows = async () =>
  (await server.pool.query('select connector, state from connections where workspace_id = $1', [company.id])).rows;

async function leave(by = rosa): Promise<string> {
  return ((await by.send('POST', '/api/connectors/crm/sign-in')).body as SignInStarted).address;
}

const back = (query: URLSearchParams, by = rosa) =>
  by.send('POST', '/api/connectors/sign-in/return', { query: query.toString() });

async function signIn() {
  await rosa.send('PUT', '/api/connectors/crm/app', app());
  return back(await vendor.visit(await leave()));
}

const timesLost = async () =>
  (await server.pool.query(`select 1 from audit_log where action = 'account_lost'`)).rows.length;

const connectShop = (fields: object = { key: shop.key }) =>
  rosa.send('PUT', '/api/connectors/shop/account', { fields });

test('an account is signed in to with the app that the admin entered; neither secret nor token ever comes back', async () => {
  expect(await detail('crm')).toMatchObject({
    mode: 'not_connected',
    connects: 'sign_in',
    app: { clientId: '', returnAddress: `${publicUrl}/connectors/sign-in`, permissions: ['crm.read'] },
  });
  const without = await rosa.send('POST', '/api/connectors/crm/sign-in');
  expect(without).toMatchObject({
    status: 422,
    body: { message: 'Enter the client id and secret of your app at CRM first.' },
  });
  const done = await signIn();
  expect(done).toMatchObject({ status: 200, body: { connector: 'crm', account: 'Rosa', choose: null } });
  const connected = await rosa.get('/api/connectors/crm');
  expect(connected.body).toMatchObject({
    mode: 'live',
    account: 'Rosa',
    owner: { id: company.ids['rosa'] },
    backup: { id: company.ids['tom'] },
    health: { state: 'ready' },
  });
  expect(connected.text).not.toContain(vendor.client.secret);
});

test('what a vendor sends back is good for one session, once; a foreign origin cannot post it', async () => {
  await rosa.send('PUT', '/api/connectors/crm/app', app());
  const returned = await vendor.visit(await leave());
  const foreign = await rosa.send(
    'POST',
    '/api/connectors/sign-in/return',
    { query: returned.toString() },
    { origin: 'https://evil.example' },
  );
  expect(foreign.status).toBe(403);
  expect((await back(returned, company.callers['tom'])).status).toBe(422);
  expect(await back(returned)).toMatchObject({
    status: 422,
    body: { message: expect.stringMatching(/not open any more/) },
  });
  expect(await rows()).toEqual([]);
});

test.each([
  [
    'consent denied',
    () => (vendor.consent = 'denied'),
    'The consent was not given. Start again from the connectors page.',
  ],
  [
    'a permission left out',
    () => (vendor.consent = 'in part'),
    /^CRM did not give the permission “crm\.read”\. Start again/,
  ],
])('%s: one sentence, and nothing is half connected', async (_what, happen, sentence) => {
  happen();
  const refused = await signIn();
  expect(refused).toMatchObject({
    status: 422,
    body: { message: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) },
  });
  expect(await rows()).toEqual([]);
});

test('a wrong client secret is refused by the vendor, in words', async () => {
  await rosa.send('PUT', '/api/connectors/crm/app', {
    clientId: vendor.client.id,
    clientSecret: 'not the secret at all',
  });
  expect(await back(await vendor.visit(await leave()))).toMatchObject({
    status: 422,
    body: { message: expect.stringMatching(/^CRM refused the app's registration .* Check client id and secret\.$/) },
  });
  expect(await rows()).toEqual([]);
});

test('connecting again with another organisation is refused, and the old account stays as it was', async () => {
  await signIn();
  vendor.who = { id: 'birch', label: 'Birch Inc' };
  expect(await back(await vendor.visit(await leave()))).toMatchObject({
    status: 422,
    body: {
      message: 'CRM is connected to “Rosa”, and this is “Birch Inc”. Connect the same one, or disconnect first.',
    },
  });
  expect(await detail('crm')).toMatchObject({ mode: 'live', account: 'Rosa' });
});

test('a key is kept only when the vendor accepts it, and is never told again', async () => {
  const wrong = await connectShop({ key: 'a-wrong-key-of-somebody' });
  expect(wrong).toMatchObject({ status: 422, body: { message: expect.stringMatching(/^Shop /) } });
  expect(wrong.text).not.toContain('a-wrong-key');
  expect(await connectShop({ shop: 'main' })).toMatchObject({
    status: 400,
    body: { fields: { key: expect.anything() } },
  });
  expect(await rows()).toEqual([]);
  const right = await connectShop();
  expect(right).toMatchObject({ status: 200, body: { mode: 'live', account: 'Alder Ltd' } });
  expect(right.text).not.toContain(shop.key);
  expect((await server.pool.query('select secrets from connections')).rows[0].secrets.toString('latin1')).not.toContain(
    shop.key,
  );
});

test('a key that stops working: one person is asked, once, then the backup; a check that works ends it', async () => {
  await connectShop();
  const before = await timesLost();
  shop.key = 'another key by now';
  const pay = { mode: 'live', input: { amount: 5, kind: 'goods' }, confirmed: true };
  for (let times = 0; times < 3; times++) await rosa.send('POST', '/api/connectors/shop/actions/pay/try', pay);
  const [asked, ...more] = await lost(company.callers['vera']);
  expect(more).toEqual([]);
  expect(asked).toMatchObject({
    name: 'Shop',
    account: 'Alder Ltd',
    holder: { name: 'rosa' },
    backup: { name: 'tom' },
    level: 'owner',
  });
  expect(await timesLost()).toBe(before + 1);
  await server.pool.query(`update connections set lost_at = now() - interval '5 hours' where workspace_id = $1`, [
    company.id,
  ]);
  expect(await lost()).toMatchObject([{ holder: { name: 'tom' }, level: 'backup', backup: null }]);
  expect((await rosa.send('POST', '/api/connectors/shop/check')).body).toMatchObject({ ok: false });
  shop.key = 'a-good-key-of-the-shop';
  expect((await rosa.send('POST', '/api/connectors/shop/check')).body).toEqual({
    ok: true,
    sentence: 'Shop answers, as “Alder Ltd”.',
  });
  expect(await lost()).toEqual([]);
});

test('health says when it last worked and what last went wrong, in words', async () => {
  await connectShop();
  await rosa.send('POST', '/api/connectors/shop/check');
  shop.key = 'another key by now';
  await rosa.send('POST', '/api/connectors/shop/check');
  await new Promise((resolve) => void setTimeout(resolve, 1_200));
  const { health } = await detail('shop');
  expect(health).toMatchObject({ state: 'lost', workedAt: expect.any(String) });
  expect(health!.failed).toMatchObject({ what: 'Checking the account', message: expect.stringMatching(/^Shop /) });
});

test('a try in the sandbox touches nothing; a live one that changes something has to be confirmed', async () => {
  await connectShop();
  const ask = (given: object) =>
    rosa.send('POST', '/api/connectors/shop/actions/pay/try', { input: { amount: 5, kind: 'goods' }, ...given });
  const inSandbox = (await ask({ mode: 'sandbox', confirmed: false })).body as ActionTried;
  expect(inSandbox).toMatchObject({ ok: true, sandbox: true, output: { id: 'sandbox-1' } });
  expect((await ask({ mode: 'live', confirmed: false })).status).toBe(409);
  expect(shop.payments).toHaveLength(0);
  expect((await ask({ mode: 'live', confirmed: true })).body).toMatchObject({
    ok: true,
    sandbox: false,
    output: { id: 'p1' },
  });
  expect(shop.payments).toHaveLength(1);
  const wrong = (await ask({ mode: 'sandbox', confirmed: false, input: { amount: -1, kind: 'goods' } }))
    .body as ActionTried;
  expect(wrong).toMatchObject({ ok: false, requests: 0, sentence: expect.stringMatching(/amount/) });
  const choices = await rosa.send('POST', '/api/connectors/shop/options/kinds', { mode: 'live', text: 'ser' });
  expect(choices.body).toEqual({ items: [{ value: 'services', label: 'services' }], next: null });
});

test('while the off switch is on, a try is refused too', async () => {
  await connectShop();
  const before = shop.payments.length;
  const off = (value: boolean) =>
    rosa.send('PUT', '/api/switches', { scope: 'connector', target: 'shop', off: value, reason: 'Being looked at.' });
  await off(true);
  const tried = await rosa.send('POST', '/api/connectors/shop/actions/pay/try', {
    mode: 'live',
    input: { amount: 5, kind: 'goods' },
    confirmed: true,
  });
  expect(tried.body).toMatchObject({ ok: false, sentence: expect.stringMatching(/off switch/) });
  expect(shop.payments).toHaveLength(before);
  await off(false);
});

test('disconnecting needs what was read to be what stops; afterwards nothing of the account is left', async () => {
  await connectShop();
  expect((await rosa.send('DELETE', '/api/connectors/shop/account?seen=something-else')).status).toBe(409);
  const { seen } = await detail('shop');
  const done = await rosa.send('DELETE', `/api/connectors/shop/account?seen=${seen}`);
  expect(done).toMatchObject({ status: 200, body: { mode: 'not_connected', account: '', owner: null } });
  expect(await rows()).toEqual([]);
});

test('owner and backup are two different admins of this company', async () => {
  await connectShop();
  const set = (ownerId: string, backupId: string | null) =>
    rosa.send('PUT', '/api/connectors/shop/keepers', { ownerId, backupId });
  const { rosa: one, tom, vera } = company.ids as Record<string, string>;
  expect((await set(one!, one!)).status).toBe(400);
  expect((await set(one!, vera!)).status).toBe(404);
  expect(await set(tom!, one!)).toMatchObject({ status: 200, body: { owner: { id: tom }, backup: { id: one } } });
});

test('an account of somebody who is no longer an admin goes to the backup, and the log says so', async () => {
  await connectShop();
  const { rosa: one, tom } = company.ids as Record<string, string>;
  await rosa.send('PUT', '/api/connectors/shop/keepers', { ownerId: tom!, backupId: one! });
  const people = (await rosa.get('/api/people')).body as { people: Person[] };
  const { name, email, title } = people.people.find((person) => person.id === tom)!;
  const put = (change: object) =>
    rosa.send('PUT', `/api/people/${tom}`, { name, email, title, roles: ['admin'], active: true, ...change });
  for (const change of [{ roles: ['viewer'] }, { active: false }]) {
    await rosa.send('PUT', '/api/connectors/shop/keepers', { ownerId: tom!, backupId: one! });
    expect((await put(change)).status).toBe(200);
    expect(await detail('shop')).toMatchObject({ owner: { id: one }, backup: null });
    const { rows: noted } = await server.pool.query(
      `select detail->>'owner' as owner from audit_log where workspace_id = $1 and action = 'account_handed_on'
        order by id desc limit 1`,
      [company.id],
    );
    expect(noted).toEqual([{ owner: 'rosa' }]);
    expect((await put({})).status).toBe(200);
  }
});
