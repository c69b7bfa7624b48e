import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ContextPacks, ContextPackView, MapView, Role } from '@baton/contract';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let own: Company;
let foreign: Company;
const people = new Map<Role, Caller>();
let source: string;

beforeAll(async () => {
  server = await openServer();
  [own, foreign] = [await makeCompany(server, 'Alder'), await makeCompany(server, 'Birch')];
  for (const role of ['viewer', 'owner', 'ops_manager', 'admin'] as const) people.set(role, await signedIn(own, role));
  // two different people behind each role, as publishing asks for
  await server.pool.query(
    `update role_bindings set backup_id = $2, owner_id = case role when 'support_lead' then owner_id else $3 end
      where map_id = $1`,
    [own.mapId, own.people.ops_manager.id, own.people.admin.id],
  );
  const library = new URL('../../process-maps/library/support-triage/map.yaml', import.meta.url);
  const text = await readFile(library, 'utf8');
  source = text
    .replace('id: support-triage', `id: ${own.slug}`)
    .replace('    task: classify\n', '    task: classify\n    context: [ queues ]\n');
});

afterAll(() => server.close());

const signedIn = async (company: Company, role: Role) =>
  new Caller(server.address).signIn(await server.api.signInLink(company.people[role].email));
const as = (role: Role): Caller => people.get(role)!;
const pack = () => ({
  name: 'queues',
  title: 'Our queues',
  text: 'Cards are for cards.',
  ownerId: own.people.owner.id,
  reviewDays: 30,
});
const publish = () =>
  as('ops_manager').send('POST', `/api/maps/${own.slug}/publish`, { source, note: 'With a pack', roles: {} });
const view = async () => (await as('admin').get('/api/context-packs/queues')).body as ContextPackView;

/** Sends one message in and waits until its case stands still. @returns what the AI step left behind */
async function run(key: string): Promise<{ failure?: { code: string; message: string }; facts?: { told?: unknown } }> {
  const event = { id: key, text: 'My parcel with the printer has not been delivered.' };
  const { caseId } = await server.baton.engine.receiveEvent({ workspaceId: own.id, mapId: own.mapId, event, key });
  for (let tries = 0; tries < 600; tries++, await sleep(50)) {
    const { rows } = await server.pool.query<{ event: Awaited<ReturnType<typeof run>> }>(
      `select event from case_events where case_id = $1 and event->>'step' = 'triage'
          and event->>'kind' in ('step_succeeded', 'step_failed')`,
      [caseId],
    );
    if (rows[0]) return rows[0].event;
  }
  throw new Error('The case did not come to its AI step within half a minute.');
}

test('a map that names a pack nobody has written cannot be published, and the list says so', async () => {
  const refused = await publish();
  expect([refused.status, (refused.body as { message: string }).message]).toEqual([
    422,
    expect.stringMatching(/^Line \d+: There is no context pack queues/),
  ]);
  await as('ops_manager').send('PUT', `/api/maps/${own.slug}/drafts/redesigned`, { source, revision: 0 });
  const { missing } = (await as('viewer').get('/api/context-packs')).body as ContextPacks;
  expect(missing).toMatchObject([{ name: 'queues', usedBy: [{ map: own.slug, step: 'triage' }] }]);
});

test('with it, its AI step is told the text, and the case says which version', async () => {
  expect((await as('ops_manager').send('POST', '/api/context-packs', pack())).status).toBe(201);
  expect((await as('admin').send('POST', '/api/context-packs', pack())).status).toBe(409);
  expect((await publish()).status).toBe(200);
  expect(await run('first')).toMatchObject({ facts: { told: [{ name: 'queues', title: 'Our queues', version: 1 }] } });
  expect(await view()).toMatchObject({ state: 'fresh', usedBy: [{ step: 'triage' }], versions: [{ version: 1 }] });
});

test('its owner changes it, every text is kept, and nobody writes over what they have not seen', async () => {
  const { name: _name, ...words } = pack();
  const change = (role: Role, text: string, version: number) =>
    as(role).send('PUT', '/api/context-packs/queues', { ...words, text, version });
  expect((await change('owner', 'Cards are for plastic.', 1)).status).toBe(200);
  expect((await change('ops_manager', 'Mine.', 1)).status).toBe(409);
  expect((await view()).text).toBe('Cards are for plastic.');
  const first = await as('viewer').get('/api/context-packs/queues/versions/1');
  expect(first.body).toEqual({ version: 1, text: pack().text });
  expect(await run('second')).toMatchObject({ facts: { told: [{ version: 2 }] } });
  expect((await (await signedIn(foreign, 'admin')).get('/api/context-packs/queues')).status).toBe(404);
});

test('somebody else without the right to draw maps may not change or review it', async () => {
  await server.pool.query('update context_packs set owner_id = $1 where name = $2', [own.people.admin.id, 'queues']);
  const refused = await as('owner').send('POST', '/api/context-packs/queues/reviewed', { version: 2 });
  expect(refused.status).toBe(403);
});

test('past its review date its steps stop and say who is to review it; after the review they go on', async () => {
  await server.pool.query(`update context_packs set reviewed_on = current_date - 40 where name = 'queues'`);
  const { failure } = await run('third');
  expect(failure).toMatchObject({ code: 'no_answer', message: expect.stringContaining('let admin Alder look at it') });
  const map = (await as('admin').get(`/api/maps/${own.slug}`)).body as MapView;
  expect(map.findings.map(({ code }) => code)).toContain('context-out-of-date');
  expect((await as('admin').send('POST', '/api/context-packs/queues/reviewed', { version: 1 })).status).toBe(409);
  const reviewed = await as('admin').send('POST', '/api/context-packs/queues/reviewed', { version: 2 });
  expect(reviewed.body).toMatchObject({ state: 'fresh', reviewedBy: { id: own.people.admin.id } });
  expect(await run('fourth')).toMatchObject({ facts: { told: [{ version: 2 }] } });
});

test('what a published map uses cannot be removed; what nothing uses can, and the audit log says who did what', async () => {
  const refused = await as('admin').send('DELETE', '/api/context-packs/queues');
  expect([refused.status, (refused.body as { message: string }).message]).toEqual([
    409,
    expect.stringContaining('is given this pack'),
  ]);
  source = source.replace('    context: [ queues ]\n', '');
  expect((await publish()).status).toBe(200);
  expect((await as('admin').send('DELETE', '/api/context-packs/queues')).status).toBe(204);
  expect((await as('admin').get('/api/context-packs/queues')).status).toBe(404);
  const audit = (await as('admin').get('/api/audit')).text;
  for (const action of ['added', 'changed', 'reviewed', 'removed']) expect(audit).toContain(`context_pack_${action}`);
  expect(server.faults).toEqual([]);
});
