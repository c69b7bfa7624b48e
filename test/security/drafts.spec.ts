import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DraftView } from '@baton/contract';
import { newMapText } from '@baton/process-maps/edit';
import { Caller } from './caller.ts';
import { type Company, makeCompany } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let own: Company;
let ana: Caller;
let ben: Caller;
let address: string;

beforeAll(async () => {
  server = await openServer();
  own = await makeCompany(server, 'Alder');
  address = `/api/maps/${own.slug}/drafts/redesigned`;
  const caller = async (role: 'ops_manager' | 'cto') =>
    new Caller(server.address).signIn(await server.api.signInLink(own.people[role].email));
  [ana, ben] = [await caller('ops_manager'), await caller('cto')];
});

afterAll(() => server.close());

const draft = async (caller: Caller) => (await caller.get(address)).body as DraftView;

test('a draft begins with the published text; of two who save at once one wins, and the other is told who it was', async () => {
  const first = await draft(ana);
  expect(first).toMatchObject({
    revision: 0,
    version: 1,
    changedBy: null,
    source: expect.stringContaining('steps:') as unknown,
  });
  const saves = [ana, ben].map((caller, n) =>
    caller.send('PUT', address, { source: `${first.source}# ${n}\n`, revision: 0 }),
  );
  const answers = await Promise.all(saves);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const winner = answers[0]!.status === 200 ? 'ops_manager Alder' : 'cto Alder';
  const lost = answers.find(({ status }) => status === 409)!;
  expect(lost.body).toMatchObject({ code: 'draft_changed', message: expect.stringContaining(winner) as unknown });
  expect(await draft(ben)).toMatchObject({ revision: 1, changedBy: { name: winner } });
});

test('a save from before is refused and changes nothing; so is throwing away what somebody has saved since', async () => {
  const { source, revision } = await draft(ana);
  expect((await ben.send('PUT', address, { source: `${source}# ben\n`, revision })).body).toEqual({
    revision: revision + 1,
  });
  expect((await ana.send('PUT', address, { source: 'lost', revision })).status).toBe(409);
  expect((await ana.send('DELETE', `${address}?revision=${revision}`)).status).toBe(409);
  expect((await draft(ana)).source).toBe(`${source}# ben\n`);
  expect((await ana.send('DELETE', `${address}?revision=${revision + 1}`)).status).toBe(204);
  expect(await draft(ana)).toMatchObject({ revision: 0, changedBy: null });
  expect((await ana.send('PUT', address, { source: 'from an old page', revision: revision + 1 })).status).toBe(409);
});

test('a new map is a draft from the first moment, once, and cannot be thrown away while it is all there is', async () => {
  const source = newMapText({
    title: 'Refund request',
    starts: 'A customer asks',
    ends: 'Paid back',
    people: ['Ana'],
    current: false,
  });
  const both = await Promise.all([ana, ben].map((caller) => caller.send('POST', '/api/drafts', { source })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const slug = 'refund-request';
  expect((await ana.get(`/api/maps/${slug}/drafts/redesigned`)).body).toMatchObject({
    source,
    revision: 1,
    version: null,
  });
  const refused = await ana.send('DELETE', `/api/maps/${slug}/drafts/redesigned?revision=1`);
  expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'only_draft']);
  expect((await ana.get(`/api/maps/${slug}/versions`)).body).toEqual({ versions: [] });
});

test.each([
  ['no map at all', { source: 'a: 1' }, 400],
  ['a side that no map has', undefined, 404],
])('%s is refused', async (_, body, status) => {
  const answer = body
    ? await ana.send('POST', '/api/drafts', body)
    : await ana.get(`/api/maps/${own.slug}/drafts/left`);
  expect([answer.status, (answer.body as { message: string }).message]).toEqual([status, expect.stringMatching(/\.$/)]);
});

test('versions are named by their notes, and each can be read again', async () => {
  const { versions } = (await ana.get(`/api/maps/${own.slug}/versions`)).body as {
    versions: { version: number; isLive: boolean }[];
  };
  expect(versions).toMatchObject([{ version: 1, isLive: true }]);
  expect((await ana.get(`/api/maps/${own.slug}/versions/1`)).body).toMatchObject({ version: 1 });
  expect((await ana.get(`/api/maps/${own.slug}/versions/7`)).status).toBe(404);
  expect((await ana.get(`/api/maps/${own.slug}/versions/x`)).status).toBe(400);
});
