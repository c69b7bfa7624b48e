import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashPassword } from '../../backend/src/sessions/passwords.ts';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

const password = 'three quiet herons';
let server: TestServer;
let company: Company;

beforeAll(async () => {
  server = await openServer({ publicUrl: 'https://baton.example.com' });
  company = await makeCompany(server, 'Alder');
  const hash = await hashPassword(password);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  await server.pool.query('update accounts set password_hash = $1', [hash]);
});

afterAll(() => server.close());

const caller = () => new Caller(server.address);
const link = (role: 'owner' | 'admin' | 'viewer' = 'owner') => server.api.signInLink(company.people[role].email);
const tokenOf = (address: string | undefined) => ({ token: address?.split('#')[1] });

test('a password opens a session whose cookie scripts cannot read and other sites cannot send', async () => {
  const signedIn = await caller().send('POST', '/api/session', {
    email: company.people.owner.email.toUpperCase(),
    password,
  });
  expect(signedIn.status).toBe(204);
  expect(signedIn.setCookie).toMatch(
    /^__Host-baton=[\w-]{43}; Max-Age=43200; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('the database holds no session id, only its hash', async () => {
  const browser = await caller().signIn(await link());
  const id = browser.cookie.split('=')[1]!;
  const { rows } = await server.pool.query(`select encode(id_hash, 'base64') as hash from sessions`);
  expect(JSON.stringify(rows)).not.toContain(id);
  expect((await browser.get('/api/me')).body).toMatchObject({ person: { email: company.people.owner.email } });
});

test('a one-time link works once, and not after its time', async () => {
  const address = await link();
  expect((await caller().send('POST', '/api/session/link', tokenOf(address))).status).toBe(204);
  expect((await caller().send('POST', '/api/session/link', tokenOf(address))).body).toMatchObject({
    code: 'link_used',
  });
  const late = await link();
  await server.pool.query(`update sign_in_links set expires_at = now() - interval '1 second' where used_at is null`);
  expect((await caller().send('POST', '/api/session/link', tokenOf(late))).status).toBe(401);
});

test('of two uses of a link at the same moment one wins', async () => {
  const token = tokenOf(await link());
  const answers = await Promise.all([1, 2, 3, 4].map(() => caller().send('POST', '/api/session/link', token)));
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([204, 401, 401, 401]);
});

test('a wrong password and an unknown account get the same answer; the sixth try has to wait, even with the right one', async () => {
  const unknown = await caller().send('POST', '/api/session', { email: 'nobody@example.com', password });
  const email = company.people.viewer.email;
  for (let tries = 0; tries < 5; tries++) {
    const wrong = await caller().send('POST', '/api/session', { email, password: 'wrong' });
    expect({ status: wrong.status, body: wrong.body }).toEqual({ status: 401, body: unknown.body });
  }
  const blocked = await caller().send('POST', '/api/session', { email, password });
  expect(blocked.status).toBe(429);
  expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
  const other = await caller().send('POST', '/api/session', { email: company.people.cto.email, password });
  expect(other.status).toBe(204);
});

test('a session ends after half an hour without a request, after twelve hours, and at sign-out', async () => {
  for (const change of [`last_seen_at = now() - interval '31 minutes'`, `expires_at = now() - interval '1 second'`]) {
    const browser = await caller().signIn(await link());
    await server.pool.query(`update sessions set ${change}`);
    expect((await browser.get('/api/me')).status).toBe(401);
  }
  const browser = await caller().signIn(await link());
  const { cookie } = browser;
  expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
  browser.cookie = cookie;
  expect((await browser.get('/api/me')).status).toBe(401);
});

test('a changed role, and a person who has left, count from the next request on', async () => {
  const browser = await caller().signIn(await link('admin'));
  expect((await browser.get('/api/audit')).status).toBe(200);
  const { id } = company.people.admin;
  await server.pool.query(`update people set roles = '{viewer}' where id = $1`, [id]);
  expect((await browser.get('/api/audit')).status).toBe(403);
  await server.pool.query(`update people set active = false where id = $1`, [id]);
  expect((await browser.get('/api/me')).status).toBe(401);
  await server.pool.query(`update people set active = true, roles = '{admin}' where id = $1`, [id]);
});

test('a change needs the page’s own mark, and may not come from another site', async () => {
  const browser = await caller().signIn(await link());
  const body = { scope: 'map', target: company.slug, off: false, reason: 'a test' };
  const change = (headers: Record<string, string>) => browser.send('PUT', '/api/switches', body, headers);
  expect((await change({})).status).toBe(200);
  expect((await change({ 'x-baton-csrf': '' })).body).toMatchObject({ status: 403, code: 'wrong_page' });
  expect((await change({ 'x-baton-csrf': (await caller().signIn(await link())).csrf })).status).toBe(403);
  expect((await change({ origin: 'https://elsewhere.example' })).body).toMatchObject({
    status: 403,
    code: 'other_site',
  });
  expect((await change({ origin: 'null' })).status).toBe(403);
  expect((await change({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await change({ origin: 'https://baton.example.com', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});

test('nobody can be signed in from another site', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const answer = await caller().send('POST', '/api/session/link', tokenOf(await link()), headers);
  expect(answer.status).toBe(403);
});

test('an account of two companies moves between them and sees one at a time', async () => {
  const second = await makeCompany(server, 'Birch');
  await server.pool.query(
    `update people set account_id = (select account_id from people where id = $1) where id = $2`,
    [company.people.cto.id, second.people.cto.id],
  );
  const browser = await caller().signIn(await server.api.signInLink(company.people.cto.email));
  expect((await browser.get(`/api/cases/${second.caseId}`)).status).toBe(404);
  expect((await browser.send('PUT', '/api/session/workspace', { workspaceId: second.id })).status).toBe(204);
  expect((await browser.get('/api/me')).body).toMatchObject({ workspace: { id: second.id } });
  expect((await browser.get(`/api/cases/${second.caseId}`)).status).toBe(200);
  expect((await browser.get(`/api/cases/${company.caseId}`)).status).toBe(404);
});

test('whoever chooses a password needs the old one, and every other session ends', async () => {
  const [browser, other] = [await caller().signIn(await link()), await caller().signIn(await link())];
  const change = (body: object) => browser.send('PUT', '/api/session/password', body);
  expect((await change({ password: 'four loud herons here' })).status).toBe(403);
  expect((await change({ current: password, password: 'aaaaaaaaaaaaaaaa' })).status).toBe(400);
  expect((await change({ current: password, password: company.people.owner.email })).status).toBe(400);
  expect((await change({ current: password, password: 'four loud herons here' })).status).toBe(204);
  expect((await other.get('/api/me')).status).toBe(401);
  expect((await browser.get('/api/me')).status).toBe(200);
  const email = company.people.owner.email;
  expect((await caller().send('POST', '/api/session', { email, password })).status).toBe(401);
  expect((await caller().send('POST', '/api/session', { email, password: 'four loud herons here' })).status).toBe(204);
});

test('an admin may let a colleague in, but not into an account that other companies use too', async () => {
  const admin = await caller().signIn(await link('admin'));
  const made = await admin.send('POST', `/api/people/${company.people.viewer.id}/sign-in-link`);
  const { link: address } = made.body as { link: string };
  const viewer = await caller().signIn(address);
  expect((await viewer.get('/api/me')).body).toMatchObject({ person: { id: company.people.viewer.id } });
  const shared = await admin.send('POST', `/api/people/${company.people.cto.id}/sign-in-link`);
  expect(shared.body).toMatchObject({ status: 409, code: 'several_companies' });
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
