import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ColleagueQuestions, Notices, NoticeSettings, NoticesTested, Role } from '@baton/contract';
import { Caller } from '../security/caller.ts';
import { makeCompany, stopCase, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { MailServer, type Mail } from './mail-server.ts';

let server: TestServer;
let company: Company;
const mail = new MailServer();
const people = new Map<Role, Caller>();

beforeAll(async () => {
  server = await openServer({ publicUrl: 'https://baton.example', connectors: { openNetworks: ['127.0.0.0/8'] } });
  company = await makeCompany(server, 'Alder');
  const port = await mail.listen();
  const auth = { host: '127.0.0.1', port, security: 'none', from: 'baton@alder.example', from_name: 'Baton' };
  const connected = await server.baton.connectors.connect(company.id, 'email', auth);
  expect(connected).toMatchObject({ ok: true });
  for (const role of ['viewer', 'owner', 'ops_manager', 'admin'] as const) {
    people.set(role, await new Caller(server.address).signIn(await server.api.signInLink(company.people[role].email)));
  }
});

afterAll(async () => {
  await server.close();
  await mail.close();
});

const as = (role: Role): Caller => people.get(role)!;
const addressOf = (role: Role): string => company.people[role].email;

/** The mails to somebody about a case whose subject begins like this, as soon as there is one. */
async function mailsTo(role: Role, caseId: string, subject: string): Promise<Mail[]> {
  const about = (one: Mail) => one.subject.startsWith(subject) && one.raw.includes(`/exceptions/${caseId}/`);
  for (let tries = 0; tries < 600; tries++, await sleep(50)) {
    const found = mail.to(addressOf(role)).filter(about);
    if (found.length > 0) return found;
  }
  const came = mail.to(addressOf(role)).map((one) => one.subject);
  throw new Error(`Expected a mail to ${addressOf(role)} that begins “${subject}”, found ${JSON.stringify(came)}.`);
}

test('a question, a takeover, a colleague and a reminder arrive by mail, each with the page to answer on', async () => {
  const { caseId, askId } = await stopCase(server, company, 'mailed');
  const path = `/api/asks/${caseId}/${askId}`;
  const [asked] = await mailsTo('owner', caseId, 'You are asked: ');
  expect(asked?.link).toBe(`https://baton.example/exceptions/${caseId}/${askId}`);

  await as('owner').send('POST', `${path}/ask-someone`, { of: company.people.viewer.id, question: 'Is it ours?' });
  await mailsTo('viewer', caseId, 'owner Alder asks you: Is it ours?');
  const { questions } = (await as('viewer').get('/api/colleague-questions')).body as ColleagueQuestions;
  await as('viewer').send('POST', `/api/colleague-questions/${questions[0]!.id}/answer`, { answer: 'Yes, since May.' });
  await mailsTo('owner', caseId, 'viewer Alder answered: Yes, since May.');

  await as('owner').send('POST', `${path}/hand-to-backup`);
  await mailsTo('ops_manager', caseId, 'Yours now, after owner Alder: ');
  await mailsTo('owner', caseId, 'ops_manager Alder has it now: ');

  const nearly = `update asks set deadline = now() + interval '2 minutes' where case_id = $1 and ask_id = $2`;
  await server.pool.query(nearly, [caseId, askId]);
  await mailsTo('ops_manager', caseId, 'Soon with ');
});

test('what began to be sent and was never heard of again is not sent a second time; the page has it', async () => {
  const { caseId } = await stopCase(server, company, 'cut off');
  await mailsTo('owner', caseId, 'You are asked: ');
  // As a worker leaves it that is killed between the mail server's answer and its own note of it.
  const cut = await server.pool.query(
    `insert into notices (workspace_id, person_id, kind, case_id, ask_id, text, due, sending)
     select workspace_id, person_id, kind, case_id, ask_id, 'You are asked: twice?', '{email}', 'email'
       from notices where case_id = $1 and kind = 'asked' returning id`,
    [caseId],
  );
  const due = async () =>
    (await server.pool.query('select due, sending from notices where id = $1', [cut.rows[0].id])).rows[0];
  for (let tries = 0; tries < 600 && (await due()).due.length > 0; tries++) await sleep(50);
  expect(await due()).toEqual({ due: [], sending: null });
  // What comes after it has gone out: the round in which it would have been sent is over.
  const { caseId: next } = await stopCase(server, company, 'after the cut');
  await mailsTo('owner', next, 'You are asked: ');
  expect(mail.to(addressOf('owner')).filter(({ subject }) => subject.includes('twice?'))).toEqual([]);
});

test('somebody who does not want a kind of mail gets none of it, and all others', async () => {
  const off = [{ kind: 'asked', channel: 'email' }];
  const settings = (await as('owner').send('PUT', '/api/notices/settings', { off })).body as NoticeSettings;
  expect(settings).toEqual({ channels: ['email'], off });
  const { caseId, askId } = await stopCase(server, company, 'unwanted');
  const told = async () => ((await as('owner').get('/api/notices')).body as Notices).notices;
  for (let tries = 0; tries < 600 && !(await told()).some((one) => one.caseId === caseId); tries++) await sleep(50);
  await as('owner').send('POST', `/api/asks/${caseId}/${askId}/hand-to-backup`);
  await mailsTo('owner', caseId, 'ops_manager Alder has it now: ');
  expect(mail.to(addressOf('owner')).filter(({ raw }) => raw.includes(`/${caseId}/`))).toHaveLength(1);
  expect((await as('ops_manager').get('/api/notices/settings')).body).toEqual({ channels: ['email'], off: [] });
  const unknown = await as('owner').send('PUT', '/api/notices/settings', { off: [{ kind: 'x', channel: 'fax' }] });
  expect(unknown.status).toBe(400);
});

test('a test notice arrives, or says what failed', async () => {
  const sent = (await as('admin').send('POST', '/api/notices/test')).body as NoticesTested;
  expect(sent).toEqual({ results: [{ channel: 'email', sent: true, sentence: '' }] });
  expect(mail.to(addressOf('admin')).map(({ subject }) => subject)).toContain('A test notice from Baton');
  await mail.close();
  const failed = (await as('admin').send('POST', '/api/notices/test')).body as NoticesTested;
  expect(failed.results).toMatchObject([{ channel: 'email', sent: false, sentence: expect.stringMatching(/\w.*\.$/) }]);
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
