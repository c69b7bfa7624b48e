import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '@baton/contract';
import { Caller, type Answer } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';
import { routeTable } from './route-table.ts';

let server: TestServer;
let own: Company;
let foreign: Company;
const callers = new Map<Role | 'nobody', Caller>();

beforeAll(async () => {
  server = await openServer();
  [own, foreign] = [await makeCompany(server, 'Alder'), await makeCompany(server, 'Birch')];
  callers.set('nobody', new Caller(server.address));
  for (const role of Role.options) callers.set(role, await signedIn(role));
});

afterAll(() => server.close());

const signedIn = async (role: Role): Promise<Caller> =>
  new Caller(server.address).signIn(await server.api.signInLink(own.people[role].email));

/** Sends a route's request. A live stream never ends, so only its beginning is read. */
async function request(
  name: string,
  caller: Caller,
  ids: Company,
  path: (company: Company) => string,
): Promise<Answer> {
  const method = name.split(' ')[0]!.replace('ALL', 'POST');
  if (name === 'GET /api/live') return beginning(caller);
  return caller.send(method, path(ids), routeTable[name]?.body?.(ids));
}

async function beginning(caller: Caller): Promise<Answer> {
  const cut = new AbortController();
  const response = await fetch(`${server.address}/api/live`, {
    headers: { cookie: caller.cookie },
    signal: cut.signal,
  });
  const { status, headers } = response;
  cut.abort();
  return { status, headers, text: '', setCookie: null, body: undefined };
}

test('every route is in the reviewed table, and the table names no other', () => {
  const real = server.api.routes.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(routeTable).toSorted()).toEqual(real.toSorted());
});

describe('every route, every role', () => {
  test.each(Object.keys(routeTable))('%s', async (name) => {
    const { roles, path } = routeTable[name]!;
    for (const actor of ['nobody', ...Role.options] as const) {
      const caller = callers.get(actor)!;
      const { status, body } = await request(name, caller, own, path);
      const code = (body as { code?: string } | undefined)?.code;
      const seen = { actor, refused: status === 401 || code === 'not_allowed' };
      if (roles === 'public') expect([401, 403].includes(status) && code === 'not_signed_in').toBe(false);
      else if (actor === 'nobody') expect({ actor, status }).toEqual({ actor, status: 401 });
      else if (!roles.includes(actor))
        expect({ actor, status, code }).toEqual({ actor, status: 403, code: 'not_allowed' });
      else if (!isNamedOnly(name, actor)) expect(seen).toEqual({ actor, refused: false });
      expect(status).not.toBe(500);
      if (name === 'DELETE /api/session' && actor !== 'nobody') callers.set(actor, await signedIn(actor));
    }
  });
});

/** With the right to decide, it still has to be that person's question. */
const isNamedOnly = (name: string, actor: Role): boolean =>
  /\/(answer|acknowledge|hand-to-backup|hand-over|snooze|ask-someone)$/.test(name) &&
  ['ops_manager', 'cto'].includes(actor);

describe('another company’s ids look like ids that do not exist', () => {
  const withIds = Object.keys(routeTable).filter((name) => routeTable[name]?.ids);

  test.each(withIds)('%s', async (name) => {
    const { roles, path } = routeTable[name]!;
    for (const actor of Role.options.filter((role) => (roles as readonly Role[]).includes(role))) {
      const answer = await request(name, callers.get(actor)!, foreign, path);
      expect({ actor, status: answer.status }).toEqual({ actor, status: 404 });
      expect(answer.text).not.toContain('Birch');
    }
  });

  test('the other company’s people cannot be given a role here', async () => {
    const body = { ownerId: foreign.people.owner.id, backupId: own.people.owner.id };
    const answer = await callers.get('admin')!.send('PUT', `/api/maps/${own.slug}/roles/support_lead`, body);
    expect(answer.status).toBe(404);
  });
});

test('no list and no answer of one company holds a word of the other', async () => {
  const admin = callers.get('admin')!;
  for (const name of Object.keys(routeTable).filter(
    (each) => each.startsWith('GET /api/') && each !== 'GET /api/live',
  )) {
    const answer = await admin.send('GET', routeTable[name]!.path(own));
    expect({ name, status: answer.status }).toEqual({ name, status: 200 });
    expect(answer.text).not.toMatch(/birch/i);
  }
  const cases = await admin.get('/api/cases?search=Birch');
  expect(cases.body).toMatchObject({ total: 0 });
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
