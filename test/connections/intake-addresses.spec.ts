import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IntakeAddress, IntakeAnswer, IntakeView } from '@baton/contract';
import { Caller } from '../security/caller.ts';
import { makeCompany, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';

let server: TestServer;
let company: Company;
let admin: Caller;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  for (const connector of ['slack', 'hubspot', 'asana']) await server.baton.connectors.connect(company.id, connector);
  await publish('notes', 'message_told');
  await publish('more-notes', 'message_told');
  await publish('calls', 'mention_told');
});

afterAll(() => server.close());

const secret = 'of-the-slack-app';

async function publish(id: string, event: string, params = ''): Promise<void> {
  const connector = event === 'task_changed' ? 'asana' : 'slack';
  const key = connector === 'asana' ? 'task' : 'message';
  const source = `
format: 1
id: ${id}
title: Map ${id}
done_when: Somebody knows.
owner: { role: lead, backup: deputy }
roles: { lead: { title: Lead }, deputy: { title: Deputy } }
lanes: [{ id: chat, title: Chat, kind: outside }]
trigger:
  title: Something was written
  lane: chat
  connector: ${connector}
  event: ${event}
  ${params}
  gives: said
  key: "= said.${key}"
  case_title: "{{ said.${key} }}"
  next: known
steps:
  known: { title: Known, kind: end, lane: chat, outcome: done, reason_code: known }
when_it_breaks: { owner: lead, backup: deputy, answer_within: PT4H }
`;
  const bound = { ownerId: company.people.owner.id, backupId: company.people.ops_manager.id };
  const roles = { lead: bound, deputy: { ownerId: bound.backupId, backupId: bound.ownerId } };
  const made = await admin.send('POST', '/api/maps', { source, note: 'First version', roles });
  if (made.status !== 201) throw new Error(`Expected the map to be published: ${made.text}`);
}

const make = (slug: string, body: object = {}) => admin.send('POST', `/api/maps/${slug}/intake-address`, body);
const view = async (slug: string) => (await admin.get(`/api/maps/${slug}/intake-address`)).body as IntakeView;

/** As Slack delivers: signed, and the same for everybody who listens. */
function deliver(path: string, type: 'message' | 'app_mention', ts: string, signedWith = secret): Promise<Response> {
  const body = JSON.stringify({
    team_id: 'T1',
    type: 'event_callback',
    event_id: `Ev${type}${ts}`,
    event_time: 1_795_252_800,
    event: { type, channel: 'C1', channel_type: 'channel', user: 'U1', text: 'The lease is signed.', ts },
  });
  const moment = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', signedWith).update(`v0:${moment}:${body}`).digest('hex');
  return fetch(server.address + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': moment,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
}

async function casesOf(slug: string): Promise<number> {
  const { rows } = await server.pool.query<{ n: number }>(
    'select count(*)::int as n from cases c join maps m on m.id = c.map_id where m.slug = $1',
    [slug],
  );
  return rows[0]!.n;
}
const counts = () => Promise.all(['notes', 'more-notes', 'calls'].map(casesOf));

test('what another system signs with is asked for, and one address of it serves every map that listens', async () => {
  expect(await view('notes')).toMatchObject({
    connector: { id: 'slack', title: 'Slack' },
    how: 'theirs',
    wants: [{ name: 'signing_secret', title: 'Signing secret' }],
    shared: true,
    known: false,
    places: [{ step: null, title: 'Something was written' }],
    addresses: [],
  });
  const without = await make('notes');
  expect(without).toMatchObject({ status: 400, body: { fields: { 'secrets.signing_secret': 'missing' } } });
  expect((without.body as { message: string }).message).toMatch(/^Slack signs what it sends\. Expected its signing/);
  expect((await make('notes', { secrets: { client_secret: 'x' } })).status).toBe(400);

  const made = await make('notes', { secrets: { signing_secret: secret } });
  const { path, signingSecret } = made.body as IntakeAddress;
  expect([made.status, signingSecret]).toEqual([201, null]);
  expect((await deliver(path, 'message', '1795252801.000101')).status).toBe(202);
  expect(await counts()).toEqual([1, 0, 0]);

  expect((await view('calls')).known).toBe(true);
  expect([(await make('more-notes')).status, (await make('calls')).status]).toEqual([201, 201]);
  await expectSoon(async () => ((await deliver(path, 'message', '1795252801.000102')).ok ? counts() : []), [2, 1, 0]);
  expect((await deliver(path, 'app_mention', '1795252801.000103')).status).toBe(202);
  expect(await counts()).toEqual([2, 1, 1]);
  const again = await deliver(path, 'message', '1795252801.000102');
  expect([again.status, ((await again.json()) as IntakeAnswer).repeated]).toEqual([200, true]);
  expect((await deliver(path, 'message', '1795252801.000104', 'guessed')).status).toBe(401);
  expect(await counts()).toEqual([2, 1, 1]);
});

test('a map that signs with another secret hears nothing of it', async () => {
  await publish('foreign', 'message_told');
  const own = (await make('foreign', { secrets: { signing_secret: 'of-another-app' } })).body as IntakeAddress;
  expect((await deliver(own.path, 'message', '1795252802.000101', 'of-another-app')).status).toBe(202);
  expect([await casesOf('foreign'), await counts()]).toEqual([1, [2, 1, 1]]);
});

test('an address that was closed takes nothing, and the audit log says who closed it', async () => {
  const { path } = (await make('notes', { secrets: { signing_secret: secret } })).body as IntakeAddress;
  const [, { id } = { id: '' }] = (await view('notes')).addresses;
  expect((await admin.send('DELETE', `/api/maps/calls/intake-address/${id}`)).status).toBe(404);
  expect((await admin.send('DELETE', `/api/maps/notes/intake-address/${id}`)).status).toBe(204);
  expect((await deliver(path, 'message', '1795252803.000101')).status).toBe(404);
  expect((await admin.send('DELETE', `/api/maps/notes/intake-address/${id}`)).status).toBe(404);
  expect((await view('notes')).addresses).toHaveLength(1);
  const { rows } = await server.pool.query(`select detail from audit_log where detail->>'closed' = 'true'`);
  expect(rows).toEqual([{ detail: { source: id, closed: true } }]);
});

test('what Baton asks for by itself wants no address; a secret never comes out again', async () => {
  await publish('polled', 'new_message', 'with: { channel: C1 }');
  expect(await view('polled')).toMatchObject({ how: 'asks', wants: [] });
  expect(await make('polled')).toMatchObject({ status: 409, body: { code: 'nothing_delivered' } });
  await publish('tasks', 'task_changed', 'with: { project: "1" }');
  expect(await view('tasks')).toMatchObject({ how: 'itself', shared: false });
  expect(JSON.stringify([await view('notes'), (await admin.get('/api/audit')).body])).not.toContain(secret);
});

/** An address that was just made is known within a second. */
async function expectSoon<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const until = Date.now() + 10_000;
  let found = await read();
  while (JSON.stringify(found) !== JSON.stringify(wanted) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    found = await read();
  }
  expect(found).toEqual(wanted);
}
