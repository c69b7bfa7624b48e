import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AskLine, AuditPage, CaseDetail, Leaving, PersonDeleted, People, Role } from '@baton/contract';
import { tracesOf } from '../owners/watch-gone.ts';
import { Caller } from './caller.ts';
import { makeCompany, stopCase, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
const people = new Map<Role, Caller>();
let address: string;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  for (const role of ['owner', 'ops_manager', 'cto', 'admin'] as const) {
    people.set(role, await new Caller(server.address).signIn(await server.api.signInLink(company.people[role].email)));
  }
  address = company.people.owner.email;
});

afterAll(() => server.close());

const as = (role: Role): Caller => people.get(role)!;
const idOf = (role: Role): string => company.people[role].id;

async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 600; tries++, await sleep(50)) {
    const value = await read();
    if (holds(value)) return value;
  }
  throw new Error('Expected it to happen within half a minute; it did not.');
}

const historyOf = (caseId: string, type: string) =>
  eventually(
    async () => ((await as('admin').get(`/api/cases/${caseId}`)).body as CaseDetail).history,
    (history) => history.some((entry) => entry.type === type),
  );

test('a person leaves for good: questions go on, and their name is nowhere, in no table and no answer', async () => {
  // Answered, handed over, commented on and still open: the name stands in many places before.
  const decided = await stopCase(server, company, 'decided');
  const answer = { choice: 'take_over', reason: `Ask owner Alder or ${address.toUpperCase()} next time.` };
  const path = ({ caseId, askId }: { caseId: string; askId: string }) => `/api/asks/${caseId}/${askId}`;
  expect((await as('owner').send('POST', `${path(decided)}/answer`, answer)).status).toBe(200);
  const handed = await stopCase(server, company, 'handed');
  await as('owner').send('POST', `${path(handed)}/hand-over`, { to: idOf('cto'), reason: 'Knows it.' });
  await historyOf(handed.caseId, 'passed_on');
  const open = await stopCase(server, company, 'open');
  await as('ops_manager').send('POST', `/api/cases/${decided.caseId}/notes`, { text: 'owner Alder knows more.' });

  const leaving = (await as('admin').get(`/api/people/${idOf('owner')}/leaving`)).body as Leaving;
  expect(leaving).toEqual({ questions: [{ to: 'ops_manager Alder', count: 2 }], rotas: [] });
  expect((await as('admin').get(path(open))).body).toMatchObject({ owner: { id: idOf('owner') } });

  const done = await as('admin').send('DELETE', `/api/people/${idOf('owner')}`);
  expect(done).toMatchObject({ status: 200, body: { name: 'Deleted person 1', given: 2 } });
  expect(await tracesOf(server.pool, ['owner Alder', address])).toEqual([]);
  expect((done.body as PersonDeleted).stillNamed).toEqual([]);

  expect((await as('owner').get('/api/me')).status).toBe(401);
  expect((await as('admin').get(path(open))).body).toMatchObject({ owner: { id: idOf('ops_manager') } });
  expect((await historyOf(open.caseId, 'passed_on')).findLast(({ type }) => type === 'passed_on')?.text).toBe(
    'Deleted person 1 no longer works here: ops_manager Alder has the question now.',
  );
  const past = await historyOf(decided.caseId, 'answered');
  expect(past.find(({ type }) => type === 'answered')?.by).toEqual({ id: idOf('owner'), name: 'Deleted person 1' });
  const line = (await as('admin').get(path(decided))).body as AskLine;
  expect(line.answered).toMatchObject({
    by: { name: 'Deleted person 1' },
    reason: 'Ask Deleted person 1 or Deleted person 1 next time.',
  });
  const listed = ((await as('admin').get('/api/people')).body as People).people.map(({ id }) => id);
  expect(listed).not.toContain(idOf('owner'));
  const log = (await as('admin').get('/api/audit?limit=200')).body as AuditPage;
  expect(log.chainHolds).toBe(true);
  expect(log.entries.map(({ action }) => action)).toContain('person_deleted');
  expect(JSON.stringify(log)).not.toContain('owner Alder');
});

test('their address is free, and whoever is deleted already cannot be changed, deleted or let in', async () => {
  const gone = `/api/people/${idOf('owner')}`;
  const body = { name: 'New Alder', email: address, title: '', roles: ['owner'], active: true };
  expect((await as('admin').send('PUT', gone, body)).status).toBe(404);
  expect((await as('admin').send('DELETE', gone)).status).toBe(404);
  expect((await as('admin').send('POST', `${gone}/sign-in-link`)).status).toBe(404);
  const { active: _, ...wanted } = body;
  expect((await as('admin').send('POST', '/api/people', wanted)).status).toBe(201);
});

test('an account of another company stays, a namesake keeps the name, and maps that name somebody are told', async () => {
  const other = await makeCompany(server, 'Birch');
  const { viewer } = company.people;
  const { rows } = await server.pool.query<{ account: string }>(
    'select account_id as account from people where id = $1',
    [viewer.id],
  );
  await server.pool.query(
    `insert into people (workspace_id, account_id, name, email, roles) values ($1, $2, 'Viewer elsewhere', $3, '{viewer}')`,
    [other.id, rows[0]!.account, viewer.email],
  );
  const namesake = { name: 'viewer Alder', email: 'another.viewer@example.com', title: '', roles: ['viewer'] };
  const { id: second } = (await as('admin').send('POST', '/api/people', namesake)).body as { id: string };
  await server.pool.query(`update maps set title = title || ' (viewer Alder)' where workspace_id = $1`, [company.id]);
  const done = (await as('admin').send('DELETE', `/api/people/${viewer.id}`)).body as PersonDeleted;
  expect(done.stillNamed).toEqual([{ kind: 'map', title: 'Triage of Alder (viewer Alder)' }]);
  const left = await server.pool.query(
    `select p.name, p.email, a.id is not null as account from people p left join accounts a on a.id = p.account_id
      where p.email in ($1, $2) order by p.email`,
    [viewer.email, namesake.email],
  );
  expect(left.rows).toEqual([
    { name: 'viewer Alder', email: namesake.email, account: true },
    { name: 'Viewer elsewhere', email: viewer.email, account: true },
  ]);
  expect((await as('admin').send('DELETE', `/api/people/${second}`)).status).toBe(200);
  expect(((await as('admin').get('/api/audit?limit=200')).body as AuditPage).chainHolds).toBe(true);
});

test('nobody deletes themselves; of two admins who delete each other one stays', async () => {
  expect((await as('admin').send('DELETE', `/api/people/${idOf('admin')}`)).body).toMatchObject({ code: 'yourself' });
  const cto = { name: 'cto Alder', email: company.people.cto.email, title: '', roles: ['admin'], active: true };
  expect((await as('admin').send('PUT', `/api/people/${idOf('cto')}`, cto)).status).toBe(200);
  const answers = await Promise.all([
    as('admin').send('DELETE', `/api/people/${idOf('cto')}`),
    as('cto').send('DELETE', `/api/people/${idOf('admin')}`),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.every(({ status }) => [200, 401, 403, 409].includes(status))).toBe(true);
  const { rows } = await server.pool.query(
    `select 1 from people where workspace_id = $1 and active and 'admin' = any(roles)`,
    [company.id],
  );
  expect(rows).toHaveLength(1);
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
