/** Cases set aside by a rule, over the product's own routes: what was shown is what is done; later ones are caught; all go on together. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CasesMatched,
  QuarantineCases,
  Quarantines,
  QuarantineSet,
  SwitchEffect,
  Switches,
  UndoManyPreview,
} from '@baton/contract';
import { Caller } from '../security/caller.ts';
import { makeCompany, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { until } from '../engine/until.ts';
import { caseEnds } from './case-ends.ts';
import { publishVendorMap } from './vendor-map.ts';

let server: TestServer;
let company: Company;
let ops: Caller;
let admin: Caller;
let owner: Caller;
let hook: string;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  const signIn = async (email: string) => new Caller(server.address).signIn(await server.api.signInLink(email));
  ops = await signIn(company.people.ops_manager.email);
  owner = await signIn(company.people.owner.email);
  admin = await signIn(company.people.admin.email);
  hook = await publishVendorMap(server, company);
});

afterAll(() => server.close());

async function come(id: string, email: string): Promise<string> {
  const answer = await ops.send('POST', hook, { id, email });
  expect(answer.status).toBe(202);
  return (answer.body as { caseId: string }).caseId;
}

const turn = (by: Caller, off: boolean, running = 'pause') =>
  by.send('PUT', '/api/switches', { scope: 'map', target: 'look-up', off, running, reason: 'Trying it' });

const isHeld = (caseId: string) =>
  until(async () => {
    const { rows } = await server.pool.query<{ held: string | null }>(
      `select state->'held'->>'kind' as held from cases where id = $1`,
      [caseId],
    );
    return rows[0]?.held === 'quarantined';
  }, `case ${caseId} is set aside`);

test('a rule sets aside what it has shown, catches what comes later, and lets all of them go on at once', async () => {
  await turn(ops, true);
  const [wrong, right] = [await come('q1', 'x@wrong.example'), await come('q2', 'y@right.example')];
  const rule = `message.email.endsWith('@wrong.example')`;
  const shown = CasesMatched.parse((await ops.send('POST', '/api/cases/matching', { map: 'look-up', rule })).body);
  expect(shown.cases.map(({ id }) => id)).toEqual([wrong]);
  const cases = shown.cases.map(({ id }) => id);
  const body = { map: 'look-up', rule, cases, staysOn: true, reason: 'A partner sends nonsense.' };
  const set = QuarantineSet.parse((await ops.send('POST', '/api/quarantines', body)).body);
  expect(set.done).toEqual([wrong]);
  await isHeld(wrong);
  await turn(ops, false);
  await caseEnds(server.pool, right, 'done', 30_000);

  const later = await come('q3', 'z@wrong.example');
  await isHeld(later);
  const { rows } = await server.pool.query(
    `select from case_events where case_id = $1 and event->>'kind' = 'step_succeeded'`,
    [later],
  );
  expect(rows).toHaveLength(0);

  const line = async () =>
    Quarantines.parse((await ops.get('/api/quarantines')).body).quarantines.find(({ id }) => id === set.id);
  expect(await line()).toMatchObject({ rule, total: 2, caught: 1, held: 2, staysOn: true, lifted: null });
  const listed = QuarantineCases.parse((await ops.get(`/api/quarantines/${set.id}/cases`)).body);
  expect(listed.cases.map(({ id, caught }) => [id, caught])).toEqual([
    [wrong, false],
    [later, true],
  ]);
  const undo = UndoManyPreview.parse(
    (await ops.send('POST', '/api/cases/undo-preview', { cases: [wrong, right] })).body,
  );
  expect(undo.whyNot.length + undo.steps.length + undo.stays.length).toBeGreaterThan(0);

  // Whoever lets one of them go has decided: the rule does not take it again.
  expect((await ops.send('POST', '/api/cases/release', { cases: [later], reason: 'This one is fine.' })).status).toBe(
    200,
  );
  await caseEnds(server.pool, later, 'done', 30_000);
  const lifted = await ops.send('POST', `/api/quarantines/${set.id}/lift`, { reason: 'They have mended it.' });
  expect(lifted.body).toMatchObject({ done: [wrong] });
  await caseEnds(server.pool, wrong, 'done', 30_000);
  expect(await line()).toMatchObject({ held: 0, lifted: { reason: 'They have mended it.' } });
  expect((await ops.send('POST', `/api/quarantines/${set.id}/lift`, { reason: 'Once more.' })).status).toBe(409);
  await caseEnds(server.pool, await come('q4', 'z@wrong.example'), 'done', 30_000);
}, 120_000);

test('who stopped it or an administrator starts it again; the effect is counted before, the try is measured', async () => {
  const effect = SwitchEffect.parse((await owner.get('/api/switches/effect?scope=map&target=look-up')).body);
  expect(effect).toMatchObject({ open: 0, here: 0 });
  expect((await turn(owner, true)).status).toBe(200);
  const waiting = await come('s1', 'a@right.example');
  const refused = await turn(ops, false);
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({ code: 'not_yours', message: expect.stringContaining('owner Alder') });
  expect((await turn(ops, true, 'finish')).status).toBe(403);
  const now = SwitchEffect.parse((await ops.get('/api/switches/effect?scope=everything&target=')).body);
  expect(now.open).toBeGreaterThanOrEqual(2);
  expect((await turn(admin, false)).status).toBe(200);
  await caseEnds(server.pool, waiting, 'done', 30_000);
  const { switches } = Switches.parse((await ops.get('/api/switches')).body);
  const tried = switches.find(({ target }) => target === 'look-up')?.tried;
  expect(tried).toMatchObject({ by: 'admin Alder' });
  expect((await ops.get('/api/switches/effect?scope=map&target=nothing')).status).toBe(404);
}, 60_000);
