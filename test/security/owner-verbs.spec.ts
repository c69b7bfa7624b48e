import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  AbsenceAdded,
  Absences,
  AlikeAsks,
  AskDetail,
  AskLine,
  AskList,
  CaseDetail,
  ColleagueQuestions,
  DecidedAlike,
  Notices,
  Role,
  Rotas,
  Workload,
} from '@baton/contract';
import { Caller } from './caller.ts';
import { makeCompany, stopCase, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
const people = new Map<Role, Caller>();

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  for (const role of ['viewer', 'owner', 'ops_manager', 'cto', 'admin'] as const) {
    people.set(role, await new Caller(server.address).signIn(await server.api.signInLink(company.people[role].email)));
  }
});

afterAll(() => server.close());

const as = (role: Role): Caller => people.get(role)!;
const listed = async (more: string) => (await as('owner').get(`/api/asks?whose=everyone${more}`)).body as AskList;
const idOf = (role: Role): string => company.people[role].id;
const stopped = async (key: string) => {
  const { caseId, askId } = await stopCase(server, company, key);
  return { caseId, askId, path: `/api/asks/${caseId}/${askId}` };
};

/** What happens a moment later, by the worker or by whoever tells people. */
async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 600; tries++, await sleep(50)) {
    const value = await read();
    if (holds(value)) return value;
  }
  throw new Error('Expected it to happen within half a minute; it did not.');
}

const historyOf = async (caseId: string, type: string) => {
  const read = async () => (await as('admin').get(`/api/cases/${caseId}`)).body as CaseDetail;
  const detail = await eventually(read, ({ history }) => history.some((entry) => entry.type === type));
  return detail.history.filter((entry) => entry.type === type).map((entry) => entry.text);
};

const noticesOf = (role: Role, caseId: string, kind: string) =>
  eventually(
    async () => (await as(role).get('/api/notices')).body as Notices,
    ({ notices }) => notices.some((one) => one.caseId === caseId && one.kind === kind),
  );

test('handed over to a named person with a reason: theirs at once, both are told, the history says why', async () => {
  const { caseId, path } = await stopped('hand-over');
  await noticesOf('owner', caseId, 'asked');
  const body = { to: idOf('cto'), reason: 'Knows this customer.' };
  const handed = (await as('owner').send('POST', `${path}/hand-over`, body)).body as AskLine;
  expect(handed).toMatchObject({ owner: { id: idOf('cto') }, level: 'owner', state: 'open' });
  expect((await historyOf(caseId, 'passed_on'))[0]).toBe(
    'owner Alder handed the question to cto Alder. Reason: Knows this customer.',
  );
  await noticesOf('cto', caseId, 'taken_over');
  await noticesOf('owner', caseId, 'moved_on');
  const choice = { choice: 'take_over', reason: 'By phone.', reasonCode: 'special_case' };
  expect((await as('cto').send('POST', `${path}/answer`, choice)).status).toBe(200);
  const { rows } = await server.pool.query('select reason_code from asks where case_id = $1', [caseId]);
  expect(rows).toEqual([{ reason_code: 'special_case' }]);
});

test('not to a viewer, not to whoever has it, not by somebody else', async () => {
  const { path } = await stopped('hand-over-not');
  const hand = (role: Role, to: Role) =>
    as(role).send('POST', `${path}/hand-over`, { to: idOf(to), reason: 'Please take it.' });
  expect((await hand('owner', 'viewer')).body).toMatchObject({ status: 409, code: 'cannot_decide' });
  expect((await hand('owner', 'owner')).body).toMatchObject({ status: 409, code: 'has_it' });
  expect((await hand('cto', 'cto')).status).toBe(403);
});

test('asked around: the clock stands still, the answer comes back on the card', async () => {
  const { caseId, path } = await stopped('asked-around');
  const before = (await as('owner').get(path)).body as AskDetail;
  expect(before.pauseLeftMs).toBeGreaterThan(0);
  const body = { of: idOf('viewer'), question: 'Did they call you?' };
  expect((await as('owner').send('POST', `${path}/ask-someone`, body)).status).toBe(200);
  expect((await as('owner').send('POST', `${path}/ask-someone`, body)).body).toMatchObject({ code: 'still_asked' });
  const read = async () => (await as('owner').get(path)).body as AskDetail;
  const asked = await eventually(read, (detail) => detail.deadline > before.deadline);
  expect(Date.parse(asked.deadline) - Date.parse(before.deadline)).toBe(before.pauseLeftMs);
  expect(asked.waitsFor).toMatchObject({ id: idOf('viewer') });
  const board = await listed('');
  expect(board.inProgress.map((line) => line.caseId)).toContain(caseId);
  expect(board.waiting.map((line) => line.caseId)).not.toContain(caseId);
  expect(board.counts).toMatchObject({ waiting: board.waiting.length, inProgress: board.inProgress.length });
  const { questions } = (await as('viewer').get('/api/colleague-questions')).body as ColleagueQuestions;
  const mine = questions.find((one) => one.caseId === caseId)!;
  expect(mine).toMatchObject({ by: 'owner Alder', question: 'Did they call you?' });
  const answer = (role: Role) =>
    as(role).send('POST', `/api/colleague-questions/${mine.id}/answer`, { answer: 'Yes, on Monday.' });
  expect((await answer('cto')).status).toBe(404);
  expect((await answer('viewer')).status).toBe(204);
  const after = await eventually(read, (detail) => detail.deadline < asked.deadline);
  expect(after.deadline >= before.deadline).toBe(true);
  expect(after).toMatchObject({ waitsFor: null, colleagues: [{ answer: 'Yes, on Monday.' }] });
  expect(await historyOf(caseId, 'colleague_answered')).toEqual(['viewer Alder answered: Yes, on Monday.']);
  await noticesOf('owner', caseId, 'colleague_answered');
});

test('the board is narrowed by map, by person and by words of the rule', async () => {
  const { caseId } = await stopped('narrowed');
  const ids = (list: AskList) => [...list.waiting, ...list.inProgress].map((line) => line.caseId);
  expect(ids(await listed(`&map=${company.slug}&owner=${idOf('owner')}`))).toContain(caseId);
  expect(ids(await listed('&search=fraud'))).toContain(caseId);
  expect(ids(await listed('&search=OWNER Alder'))).toContain(caseId);
  const none = await listed('&map=no-such-map');
  expect(none).toMatchObject({ waiting: [], counts: { waiting: 0, inProgress: 0 } });
  expect(ids(await listed(`&owner=${idOf('viewer')}`))).toEqual([]);
  expect(ids(await listed(`&owner=${encodeURIComponent(`' or true --`)}`))).toEqual([]);
});

test('put off until a moment before the deadline, never beyond it', async () => {
  const { caseId, path } = await stopped('put-off');
  const { deadline } = (await as('owner').get(path)).body as AskDetail;
  const put = (until: string) => as('owner').send('POST', `${path}/snooze`, { until, reason: 'After the call.' });
  expect(await put(deadline)).toMatchObject({ status: 400 });
  expect(await put('2020-01-01T00:00:00Z')).toMatchObject({ status: 400 });
  const until = new Date(Date.parse(deadline) - 60_000).toISOString();
  expect((await put(until)).body).toMatchObject({ snoozedUntil: until, deadline });
  expect((await historyOf(caseId, 'snoozed'))[0]).toContain('After the call.');
});

test('alike questions are decided together, each on its own, and what could not be is said', async () => {
  const asks = [await stopped('alike-1'), await stopped('alike-2'), await stopped('alike-3')];
  const [first, second, third] = asks as [(typeof asks)[0], (typeof asks)[0], (typeof asks)[0]];
  const { lines } = (await as('owner').get(`${first.path}/alike`)).body as AlikeAsks;
  expect(lines.map((line) => line.caseId)).toEqual(expect.arrayContaining([second.caseId, third.caseId]));
  const choice = { choice: 'take_over', reason: 'All by phone.' };
  await as('owner').send('POST', `${second.path}/answer`, choice);
  const wanted = asks.map(({ caseId, askId }) => ({ caseId, askId }));
  const answer = await as('owner').send('POST', '/api/asks/decide-alike', { asks: wanted, ...choice });
  const { results } = answer.body as DecidedAlike;
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(results[1]!.message).not.toBe('');
  const detail = (await as('owner').get(first.path)).body as AskDetail;
  expect(detail.similarCounts[0]!.count).toBeGreaterThan(1);
  expect(detail.similar.length).toBeLessThanOrEqual(3);
});

describe('people who are not there', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('an absence moves what is open, new questions go to the backup from the start, and it ends when it is removed', async () => {
    const { caseId, path } = await stopped('away');
    const added = await as('owner').send('POST', '/api/absences', {
      personId: idOf('owner'),
      firstDay: day(-1),
      lastDay: day(3),
    });
    const { id, given } = added.body as AbsenceAdded;
    expect(given).toBeGreaterThan(0);
    expect((await as('owner').get(path)).body).toMatchObject({ owner: { id: idOf('ops_manager') } });
    expect((await historyOf(caseId, 'passed_on'))[0]).toContain('owner Alder is away');
    const later = await stopped('away-new');
    expect((await as('owner').get(later.path)).body).toMatchObject({
      owner: { id: idOf('ops_manager') },
      level: 'owner',
    });
    const { absences } = (await as('viewer').get('/api/absences')).body as Absences;
    expect(absences).toMatchObject([{ person: { id: idOf('owner') }, now: true }]);
    expect(absences[0]!.standIns[0]).toMatchObject({ name: 'ops_manager Alder', alsoAway: false });
    const { people: load } = (await as('viewer').get('/api/workload')).body as Workload;
    expect(load.find(({ person }) => person.id === idOf('owner'))).toMatchObject({ awayUntil: day(3), open: 0 });
    expect(await as('cto').send('DELETE', `/api/absences/${id}`)).toMatchObject({ status: 404 });
    expect(await as('owner').send('DELETE', `/api/absences/${id}`)).toMatchObject({ status: 204 });
    const back = await stopped('back');
    expect((await as('owner').get(back.path)).body).toMatchObject({ owner: { id: idOf('owner') } });
  });

  test('nobody enters the absence of somebody else, but an admin', async () => {
    const body = { personId: idOf('cto'), firstDay: day(40), lastDay: day(41) };
    expect((await as('owner').send('POST', '/api/absences', body)).status).toBe(403);
    expect((await as('admin').send('POST', '/api/absences', body)).status).toBe(201);
    const backwards = { ...body, lastDay: day(39) };
    expect((await as('admin').send('POST', '/api/absences', backwards)).status).toBe(400);
  });

  test('whoever is on call this week is the last in line', async () => {
    const starts = day(-8);
    const rota = { starts, people: [idOf('admin'), idOf('cto')] };
    expect((await as('admin').send('PUT', `/api/maps/${company.slug}/rota`, rota)).status).toBe(204);
    const { rotas } = (await as('viewer').get('/api/rotas')).body as Rotas;
    expect(rotas.find(({ map }) => map === company.slug)).toMatchObject({ now: { id: idOf('cto') } });
    const { path } = await stopped('on-call');
    await as('owner').send('POST', `${path}/hand-to-backup`);
    const last = (await as('ops_manager').send('POST', `${path}/hand-to-backup`)).body as AskLine;
    expect(last).toMatchObject({ level: 'map_owner', owner: { id: idOf('cto') } });
    const viewers = { starts, people: [idOf('viewer')] };
    expect((await as('admin').send('PUT', `/api/maps/${company.slug}/rota`, viewers)).status).toBe(400);
  });

  test('who leaves hands on everything in the same moment; without that it is refused', async () => {
    const { caseId, path } = await stopped('leaves');
    const leaver = {
      name: 'owner Alder',
      email: company.people.owner.email,
      title: '',
      roles: ['owner'],
      active: false,
    };
    const leave = (handOn: boolean) => as('admin').send('PUT', `/api/people/${idOf('owner')}`, { ...leaver, handOn });
    expect((await leave(false)).body).toMatchObject({ status: 409, code: 'still_asked' });
    expect((await leave(true)).status).toBe(200);
    const { rows } = await server.pool.query(
      `select 1 from asks a join people p on p.id = a.holder_id
        where a.workspace_id = $1 and a.state in ('open', 'acknowledged') and not p.active`,
      [company.id],
    );
    expect(rows).toEqual([]);
    expect((await as('admin').get(path)).body).toMatchObject({ owner: { id: idOf('ops_manager') } });
    expect((await historyOf(caseId, 'passed_on'))[0]).toBe(
      'owner Alder no longer works here: ops_manager Alder has the question now.',
    );
    const bound = await server.pool.query(
      'select distinct owner_id, backup_id from role_bindings where workspace_id = $1',
      [company.id],
    );
    expect(bound.rows).toEqual([{ owner_id: idOf('ops_manager'), backup_id: null }]);
  });
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
