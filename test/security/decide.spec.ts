import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AskDetail, AskLine, AskList, CaseDetail, Role } from '@baton/contract';
import { Caller } from './caller.ts';
import { makeCompany, stopCase, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
const people = new Map<Role, Caller>();

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  for (const role of ['owner', 'ops_manager', 'cto', 'admin'] as const) {
    people.set(role, await new Caller(server.address).signIn(await server.api.signInLink(company.people[role].email)));
  }
});

afterAll(() => server.close());

const as = (role: Role): Caller => people.get(role)!;
const closing = { choice: 'take_over', reason: 'We answer this by phone.' };
const stopped = async (key: string) => {
  const { caseId, askId } = await stopCase(server, company, key);
  return { caseId, path: `/api/asks/${caseId}/${askId}` };
};

test('the named owner decides, the case goes on, and the history and the audit log say who and why', async () => {
  const { caseId, path } = await stopped('goes-on');
  const before = (await as('owner').get(path)).body as AskDetail;
  expect(before).toMatchObject({ mayAnswer: true, owner: { id: company.people.owner.id }, state: 'open' });
  expect((await as('owner').send('POST', `${path}/answer`, closing)).body).toMatchObject({
    state: 'answered',
    answered: { by: { id: company.people.owner.id }, choice: 'take_over', reason: closing.reason },
  });
  const done = await finished(caseId);
  expect(done).toMatchObject({ status: 'declined', openAsks: [], measures: { stops: 1 } });
  const answered = done.history.find((entry) => entry.type === 'answered');
  expect(answered).toMatchObject({ by: { id: company.people.owner.id } });
  const actions = await auditOf(`case ${caseId},`);
  expect(actions).toEqual(['ask_seen', 'ask_answered']);
});

test('a question that somebody has answered says who and what; of many answers at once exactly one counts', async () => {
  const { path } = await stopped('race');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => as('owner').send('POST', `${path}/answer`, closing)),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  for (const late of answers.filter((answer) => answer.status !== 200)) {
    expect(late.body).toMatchObject({
      status: 409,
      code: 'already_answered',
      fields: { by: 'owner Alder', choice: 'take_over' },
    });
  }
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'a correction of a field named %s is refused, not dropped, and the question stays',
  async (name) => {
    const { path } = await stopped(`named-${name}`);
    const body = `{"choice": "take_over", "reason": "We answer this.", "edits": {"${name}": "x"}}`;
    const answer = await as('owner').send('POST', `${path}/answer`, body);
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(name) } });
    expect((await as('owner').get(path)).body).toMatchObject({ state: 'open' });
  },
);

test('the backup may answer once it was handed on, not before; the owner still may', async () => {
  const { path } = await stopped('hand-on');
  expect((await as('ops_manager').send('POST', `${path}/answer`, closing)).status).toBe(403);
  const handed = (await as('owner').send('POST', `${path}/hand-to-backup`)).body as AskLine;
  expect(handed).toMatchObject({ level: 'backup', owner: { id: company.people.ops_manager.id } });
  expect((await as('owner').get(path)).body).toMatchObject({ mayAnswer: true });
  expect((await as('ops_manager').send('POST', `${path}/answer`, closing)).status).toBe(200);
});

test('a person with every right of a decider but without the question may not answer', async () => {
  const { path } = await stopped('not-yours');
  expect((await as('cto').get(path)).body).toMatchObject({
    mayAnswer: false,
    whyNot: 'Only owner Alder can answer this now.',
  });
  const refused = await as('cto').send('POST', `${path}/answer`, closing);
  expect(refused.body).toMatchObject({ status: 403, message: 'Only owner Alder can answer this now.' });
  expect((await as('cto').send('POST', `${path}/hand-to-backup`)).status).toBe(403);
});

test('an admin may take over, and the audit log says so', async () => {
  const { caseId, path } = await stopped('taken-over');
  expect((await as('admin').send('POST', `${path}/answer`, closing)).status).toBe(200);
  expect(await auditOf(`case ${caseId},`)).toEqual(['ask_taken_over']);
});

test('a choice or a correction that the map does not offer changes nothing', async () => {
  const { path } = await stopped('impossible');
  const reason = 'Trying it on.';
  for (const body of [
    { choice: 'pay', reason },
    { choice: 'take_over', reason, edits: { amount: 1 } },
    { choice: 'take_over', reason: '  ' },
    { choice: 'take_over', reason: '\u200b\u200b\u200b' },
    { choice: 'take_over', reason: '....' },
  ]) {
    expect((await as('owner').send('POST', `${path}/answer`, body)).status).toBe(400);
  }
  expect((await as('owner').get(path)).body).toMatchObject({ state: 'open' });
});

test('“I am on it” keeps the question with its owner and moves it on the board', async () => {
  const { caseId, path } = await stopped('on-it');
  expect((await as('owner').send('POST', `${path}/acknowledge`)).body).toMatchObject({ state: 'acknowledged' });
  const board = (await as('owner').get('/api/asks?whose=mine')).body as AskList;
  expect(board.inProgress.map((line) => line.caseId)).toContain(caseId);
  expect(board.waiting.map((line) => line.caseId)).not.toContain(caseId);
});

async function finished(caseId: string): Promise<CaseDetail> {
  for (let tries = 0; tries < 400; tries++, await sleep(25)) {
    const detail = (await as('admin').get(`/api/cases/${caseId}`)).body as CaseDetail;
    if (detail.finishedAt) return detail;
  }
  throw new Error(`Case ${caseId} did not finish.`);
}

async function auditOf(target: string): Promise<string[]> {
  const { rows } = await server.pool.query<{ action: string }>(
    `select action from audit_log where workspace_id = $1 and starts_with(target, $2) order by id`,
    [company.id, target],
  );
  return rows.map((row) => row.action);
}

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
