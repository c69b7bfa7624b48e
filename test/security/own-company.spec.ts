import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Person } from '@baton/contract';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { loadSampleCompany } from '../../backend/src/sample-company/load-sample-company.ts';
import { Caller } from './caller.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let admin: Caller;
let adminId: string;

beforeAll(async () => {
  server = await openServer();
  const { pool, connectors } = server.baton;
  await loadSampleCompany({ pool, vault: connectors.vault, catalog: sandboxCatalog(connectors.host.descriptors()) });
  admin = await new Caller(server.address).signIn(await server.api.signInLink());
  await admin.send('DELETE', '/api/sample');
  adminId = ((await admin.get('/api/me')).body as { person: { id: string } }).person.id;
});

afterAll(() => server.close());

const me = { name: 'Ines Roth', email: 'ines@rothworks.example', title: 'Owner', roles: ['admin', 'ops_manager'] };

test('whoever stays becomes themself, and the company gets its name', async () => {
  expect((await admin.send('PUT', '/api/workspace', { name: 'Roth Works' })).status).toBe(204);
  const changed = await admin.send('PUT', `/api/people/${adminId}`, { ...me, active: true });
  expect(changed).toMatchObject({ status: 200, body: { ...me, active: true, sample: false } });
  expect((await admin.get('/api/me')).body).toMatchObject({
    person: { email: me.email },
    workspace: { name: 'Roth Works' },
  });
  expect(await server.api.signInLink(me.email)).toMatch(/^http/);
});

test('a colleague is added once, gets in by a link, and may do what the roles say', async () => {
  const kim = { name: 'Kim Adler', email: 'Kim@RothWorks.example', title: '', roles: ['owner'] };
  const both = await Promise.all([1, 2].map(() => admin.send('POST', '/api/people', kim)));
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const added = both.find(({ status }) => status === 201)!.body as Person;
  expect(added).toMatchObject({ name: 'Kim Adler', email: 'kim@rothworks.example', active: true, sample: false });
  const { link } = (await admin.send('POST', `/api/people/${added.id}/sign-in-link`)).body as { link: string };
  const colleague = await new Caller(server.address).signIn(link);
  expect((await colleague.send('POST', '/api/people', { ...kim, email: 'x@rothworks.example' })).status).toBe(403);
  const left = { ...kim, active: false };
  expect((await admin.send('PUT', `/api/people/${added.id}`, left)).body).toMatchObject({ active: false });
  expect((await colleague.get('/api/me')).status).toBe(401);
  await admin.send('PUT', `/api/people/${added.id}`, { ...kim, active: true });
});

test.each([
  ['nobody would be admin', { ...me, roles: ['viewer'], active: true }, 409],
  ['the last admin leaves', { ...me, active: false }, 409],
  ['the address is somebody else’s', { ...me, email: 'kim@rothworks.example', active: true }, 409],
  ['no role', { ...me, roles: [], active: true }, 400],
  ['no address', { ...me, email: 'ines', active: true }, 400],
  ['a name of spaces', { ...me, name: '   ', active: true }, 400],
])('%s: refused, and nothing is changed', async (_what, body, status) => {
  expect((await admin.send('PUT', `/api/people/${adminId}`, body)).status).toBe(status);
  expect((await admin.get('/api/me')).body).toMatchObject({ person: { email: me.email, roles: me.roles } });
});

const library = new URL('../../process-maps/library/support-triage/map.yaml', import.meta.url);

test('a map of their own is published with its roles in one step, gets an address, and its first case stops for a named person', async () => {
  await server.baton.connectors.connect(await workspaceId(), 'intercom');
  const source = (await readFile(library, 'utf8')).replace('id: support-triage', 'id: letters');
  const { people } = (await admin.get('/api/people')).body as { people: Person[] };
  const kim = people.find(({ name }) => name === 'Kim Adler')!;
  const bound = { ownerId: kim.id, backupId: adminId };
  const note = 'The first version';

  const unbound = await admin.send('POST', '/api/maps', { source, note, roles: { support_lead: bound } });
  expect(unbound).toMatchObject({ status: 422, body: { code: 'not_publishable' } });
  const twice = { ownerId: kim.id, backupId: kim.id };
  const roles = { support_lead: bound, operations_lead: { ownerId: adminId, backupId: kim.id } };
  expect(
    (await admin.send('POST', '/api/maps', { source, note, roles: { ...roles, support_lead: twice } })).status,
  ).toBe(400);
  expect((await admin.send('POST', '/api/maps', { source, note, roles: { ...roles, no_such: bound } })).status).toBe(
    404,
  );
  expect((await admin.get('/api/maps')).body).toEqual({ maps: [] });
  expect(JSON.stringify((await admin.get('/api/audit')).body)).not.toContain('role_bound');

  const made = await admin.send('POST', '/api/maps', { source, note, roles });
  expect(made).toMatchObject({ status: 201, body: { slug: 'letters', version: 1, sample: false, findings: [] } });
  expect((await admin.send('POST', '/api/maps', { source, note, roles })).status).toBe(409);

  const address = await admin.send('POST', '/api/maps/letters/intake-address', { signed: false });
  const { path } = address.body as { path: string };
  const event = { id: 'first', text: 'My lawyer will write to you.' };
  const delivered = await new Caller(server.address).send('POST', path, event);
  expect(delivered.status).toBe(202);
  const { caseId } = delivered.body as { caseId: string };
  expect(await holderOf(caseId)).toBe('Ines Roth');
  const { name, email, title } = kim;
  const leaving = await admin.send('PUT', `/api/people/${kim.id}`, {
    name,
    email,
    title,
    roles: kim.roles,
    active: false,
  });
  expect(leaving).toMatchObject({ status: 409, body: { message: expect.stringContaining('Kim Adler') } });
});

async function workspaceId(): Promise<string> {
  return ((await admin.get('/api/me')).body as { workspace: { id: string } }).workspace.id;
}

async function holderOf(caseId: string): Promise<string | undefined> {
  for (let tries = 0; tries < 400; tries++) {
    const one = (await admin.get(`/api/cases/${caseId}`)).body as {
      status: string;
      baton: { person: { name: string } | null };
    };
    if (one.status === 'stopped') return one.baton.person?.name;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return undefined;
}

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
