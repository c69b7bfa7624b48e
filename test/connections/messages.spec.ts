import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IntakeAddress, MessageDetail, MessageList } from '@baton/contract';
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
});

afterAll(() => server.close());

const address = async (signed: boolean) =>
  (await admin.send('POST', `/api/maps/${company.slug}/intake-address`, { signed })).body as IntakeAddress;

const post = (path: string, body: string) =>
  fetch(server.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

const listed = async (query = '') => ((await admin.get(`/api/messages${query}`)).body as MessageList).messages;

const opened = async (id: string) => (await admin.get(`/api/messages/${id}`)).body as MessageDetail;

test('a message that made a case says which; delivered again, it finds that case and makes no second one', async () => {
  const { path } = await address(false);
  const sent = (await (await post(path, '{"id":"m-1","text":"My invoice is wrong."}')).json()) as { caseId: string };
  const [first] = await listed();
  expect(first).toMatchObject({ outcome: 'case', verified: true, came: 'pushed', cases: [sent.caseId], by: null });
  expect((await opened(first!.id)).events).toMatchObject([{ data: { id: 'm-1' } }]);
  const again = await admin.send('POST', `/api/messages/${first!.id}/deliver`);
  expect(again).toMatchObject({
    status: 200,
    body: { outcome: 'known', came: 'again', cases: [sent.caseId], by: { id: company.people.admin.id } },
  });
  const audit = await server.pool.query(`select detail from audit_log where action = 'message_delivered_again'`);
  expect(audit.rows).toEqual([{ detail: { map: company.slug } }]);
});

test('what the map refuses says why, field by field, and may be delivered again once the map is another', async () => {
  const { path } = await address(false);
  expect((await post(path, '{"id":"m-2"}')).status).toBe(422);
  const [first] = await listed('?outcome=refused');
  expect(first).toMatchObject({ verified: true, reason: expect.stringMatching(/does not fit the map/), cases: [] });
  expect(await opened(first!.id)).toMatchObject({ mayDeliver: true });
  expect((await admin.send('POST', `/api/messages/${first!.id}/deliver`)).body).toMatchObject({ outcome: 'refused' });
});

test('what nobody signed is shown by its beginning, and is never delivered', async () => {
  const { path } = await address(true);
  expect((await post(path, '{"id":"m-3","text":"Pay me at once."}')).status).toBe(401);
  const [first] = await listed('?outcome=refused');
  expect(first).toMatchObject({ verified: false, outcome: 'refused' });
  const detail = await opened(first!.id);
  expect(detail).toMatchObject({ events: null, excerpt: '{"id":"m-3","text":"Pay me at once."}', mayDeliver: false });
  const cases = async () => (await server.pool.query('select count(*)::int as n from cases')).rows[0].n as number;
  const before = await cases();
  expect((await admin.send('POST', `/api/messages/${first!.id}/deliver`)).status).toBe(409);
  expect(await cases()).toBe(before);
});

test('a list goes on where it ended', async () => {
  const all = await listed();
  const page = (await admin.get('/api/messages?limit=2')).body as MessageList;
  expect(page.more).toBe(true);
  const next = await listed(`?limit=2&before=${page.messages[1]!.id}`);
  expect([...page.messages, ...next].map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
});
