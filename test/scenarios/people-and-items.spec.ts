/** The four forms of a person step, a review period, a list of items and its care, all over HTTP on a published map. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AskDetail, CaseDetail, CaseFamily, MovesPreview, UndoPreview } from '@baton/contract';
import { Caller } from '../security/caller.ts';
import { makeCompany, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { mapHead, publishMap } from './publish-map.ts';

const source = `${mapHead('every-form')}
trigger:
  title: Order received
  lane: customer
  connector: webhook
  event: received
  with: { path: every-form }
  gives: order
  fields: { id: text, text: text, lines: [{ id: text, amount: number }] }
  key: "= order.id"
  case_title: "Order {{ order.id }}"
  next: sort
review: { first_cases: 1 }
steps:
  sort:
    title: Sort the order
    kind: ai
    task: fit_check
    lane: auto
    layer: execution
    sees: { order: "= order" }
    rules:
      table:
        - { when: { order.text: { one_of: [Delivery] } }, then: { fits: true, reason: We deliver. } }
    output: { fits: boolean, reason: text }
    next: approve
  approve:
    title: Approve the order
    kind: person
    form: approve
    lane: people
    layer: judgment
    owner: lead
    backup: deputy
    answer_within: PT2H
    question: "May we take order {{ order.id }}?"
    next: choose
  choose:
    title: Choose the way
    kind: person
    form: choose
    lane: people
    layer: judgment
    owner: lead
    backup: deputy
    answer_within: PT2H
    question: "Which way?"
    choices:
      - { id: quick, label: Quick, means: The items are worked on., then: continue }
      - { id: never, label: Never, means: The order is declined., then: refused }
    next: fill
  fill:
    title: Fill in the price
    kind: person
    form: do
    lane: people
    layer: judgment
    owner: lead
    backup: deputy
    answer_within: PT2H
    question: "What does it cost?"
    fields: { price: number }
    next: look
  look:
    title: Review the price
    kind: person
    form: review
    lane: people
    layer: judgment
    owner: deputy
    backup: lead
    answer_within: PT2H
    question: "Is the price right?"
    shows: { price: "= fill.price" }
    next: items
  items:
    title: Work on the items
    kind: each
    lane: auto
    items: "= order.lines"
    as: line
    key: "= line.id"
    at_once: 2
    first: odd
    steps:
      odd:
        title: Look at the item
        kind: person
        form: approve
        lane: people
        layer: judgment
        owner: lead
        backup: deputy
        answer_within: PT2H
        question: "Is item {{ line.id }} right?"
        next: fine
      fine:
        title: Item done
        kind: end
        lane: auto
        outcome: done
        reason_code: fine
        gives: { amount: "= line.amount" }
    next: finished
  finished:
    title: Finished
    kind: end
    lane: auto
    outcome: done
    reason_code: finished
  refused:
    title: Refused
    kind: end
    lane: auto
    outcome: declined
    reason_code: refused
`;

let server: TestServer;
let company: Company;
let admin: Caller;
let owner: Caller;
let path: string;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await publishMap(server, company, source);
  owner = await new Caller(server.address).signIn(await server.api.signInLink(company.people.owner.email));
  const address = await admin.send('POST', '/api/maps/every-form/intake-address', { signed: false });
  path = (address.body as { path: string }).path;
});

afterAll(() => server.close());

async function eventually<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + 20_000; ; await sleep(30)) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Expected ${what} within 20 s.`);
  }
}

const caseOf = async (id: string) => (await admin.get(`/api/cases/${id}`)).body as CaseDetail;
const familyOf = async (id: string) => (await admin.get(`/api/cases/${id}/family`)).body as CaseFamily;
const reaches = (id: string, status: string) =>
  eventually(async () => ((await caseOf(id)).status === status ? true : undefined), `case ${id} to be ${status}`);

const askAt = (id: string, step: string) =>
  eventually(async () => {
    const { openAsks } = await caseOf(id);
    for (const askId of openAsks) {
      const ask = (await admin.get(`/api/asks/${id}/${askId}`)).body as AskDetail;
      if (ask.step.id === step) return ask;
    }
    return undefined;
  }, `a question at ${step}`);

async function answer(id: string, step: string, choice?: string, edits?: object): Promise<AskDetail> {
  const ask = await askAt(id, step);
  const picked = choice ?? ask.choices[0]!.id;
  const said = { choice: picked, reason: 'Looked at it.', ...(edits && { edits }) };
  const answered = await admin.send('POST', `/api/asks/${id}/${ask.askId}/answer`, said);
  expect({ step, status: answered.status, text: answered.status === 200 ? '' : answered.text }).toEqual({
    step,
    status: 200,
    text: '',
  });
  return ask;
}

async function order(id: string, lines: number): Promise<string> {
  const body = {
    id,
    text: 'Delivery',
    lines: Array.from({ length: lines }, (_, n) => ({ id: `i${n}`, amount: n })),
  };
  const sent = await new Caller(server.address).send('POST', path, body);
  expect(sent.status).toBe(202);
  return (sent.body as { caseId: string }).caseId;
}

/** Up to the list of items. */
async function decide(id: string): Promise<void> {
  await answer(id, 'approve', 'approve');
  await answer(id, 'choose', 'quick');
  await answer(id, 'fill', undefined, { price: 12 });
  await answer(id, 'look');
}

test('the first case is reviewed by the map’s owner; each form asks its named person; the list ends with all of its items', async () => {
  const id = await order('o1', 3);
  const review = await answer(id, 'sort', 'right');
  expect(review).toMatchObject({ kind: 'review', owner: { id: company.people.owner.id } });
  expect(await askAt(id, 'approve')).toMatchObject({ kind: 'task', question: 'May we take order o1?' });
  const parts = await askAt(id, 'approve');
  expect(parts.owner.id).toBe(company.people.owner.id);
  await decide(id);
  const group = await eventually(async () => {
    const { children } = await familyOf(id);
    return children[0]?.stopped === 3 ? children[0] : undefined;
  }, 'every item to be asked about: one that waits for a person holds nobody up');
  expect(group).toMatchObject({
    total: 3,
    ended: 0,
    stopped: 3,
    queued: 0,
    stepTitle: 'Work on the items',
    waits: true,
  });
  const [first] = group.first;
  expect(first!.person?.id).toBe(company.people.owner.id);
  expect((await familyOf(first!.id)).parent).toMatchObject({ id, stepTitle: 'Work on the items', of: 3 });
  await answer(first!.id, 'odd');
  await eventually(
    async () => ((await familyOf(id)).children[0]?.done === 1 ? true : undefined),
    'one item to be done',
  );
  for (const child of group.first.slice(1)) await answer(child.id, 'odd');
  await reaches(id, 'done');
  const { history } = await caseOf(id);
  const summary = history.find((entry) => entry.type === 'step_done' && entry.step === 'items');
  expect(summary?.data).toMatchObject({
    output: { total: 3, done: 3, results: [{ key: 'i0', output: { amount: 0 } }, {}, {}] },
  });
});

test('a list that is set aside holds its items, and lets them go again; a case that is ended ends them', async () => {
  const id = await order('o2', 2);
  await decide(id);
  await eventually(
    async () => ((await familyOf(id)).children[0]?.stopped === 2 ? true : undefined),
    'both items to ask',
  );
  const reason = 'Wrong customer.';
  const set = await owner.send('POST', '/api/cases/quarantine', { cases: [id], reason });
  expect(set.body).toEqual({ done: [id], left: [] });
  await reaches(id, 'quarantined');
  const { children } = await familyOf(id);
  for (const child of children[0]!.first) await reaches(child.id, 'quarantined');
  expect((await caseOf(id)).held).toMatchObject({ kind: 'quarantined', by: { id: company.people.owner.id }, reason });
  const again = await owner.send('POST', '/api/cases/quarantine', { cases: [id], reason });
  expect({ status: again.status, text: again.text }).toMatchObject({
    status: 409,
    text: expect.stringContaining('already'),
  });
  await owner.send('POST', '/api/cases/release', { cases: [id], reason: 'It was the right one.' });
  for (const child of children[0]!.first) await reaches(child.id, 'stopped');
  const said = (await caseOf(id)).history.map((entry) => entry.text);
  expect(said).toContain('The case was put into quarantine: Wrong customer.');
  expect(said).toContain('The case goes on: It was the right one.');

  const undo = (await owner.get(`/api/cases/${id}/undo`)).body as UndoPreview;
  expect(undo).toMatchObject({ steps: [], children: 2, whyNot: '' });
  await owner.send('POST', '/api/cases/cancel', { cases: [id], reason: 'Not wanted any more.' });
  await reaches(id, 'cancelled');
  for (const child of children[0]!.first) await reaches(child.id, 'cancelled');
  const log = (await admin.get('/api/audit')).body as { entries: { action: string; target: string }[] };
  const noted = log.entries.filter((entry) => entry.target === `case ${id}`).map((entry) => entry.action);
  expect(noted).toEqual(['case_cancelled', 'case_released', 'case_quarantined']);
});

test('a rule finds the cases that it means, and exactly those are held', async () => {
  const [one, other] = [await order('odd-1', 1), await order('even-1', 1)];
  await askAt(one, 'approve');
  await askAt(other, 'approve');
  const wanted = { map: 'every-form', rule: "order.id.startsWith('odd')" };
  const found = await owner.send('POST', '/api/cases/matching', wanted);
  expect(found.body).toMatchObject({ cases: [{ id: one }], total: 1, unclearTotal: 0 });
  const wrong = await owner.send('POST', '/api/cases/matching', { ...wanted, rule: 'order.colour == 1' });
  expect(wrong.status).toBe(400);
  await owner.send('POST', '/api/cases/quarantine', { cases: [one], reason: 'Odd orders.' });
  await reaches(one, 'quarantined');
  expect((await caseOf(other)).status).toBe('stopped');
});

test('a waiting case follows a new version where that is safe, and says why where it is not', async () => {
  const id = await order('o4', 1);
  await askAt(id, 'approve');
  const moves = '/api/maps/every-form/moves';
  const publish = async (changed: string) => {
    const { status } = await admin.send('POST', '/api/maps/every-form/publish', { source: changed, note: 'New words' });
    expect(status).toBe(200);
  };
  const move = (version: number) => admin.send('POST', moves, { version, cases: [id], reason: 'New words.' });

  await publish(source.replace('May we take order', 'Shall we take order'));
  expect((await caseOf(id)).newerVersion).toBe(2);
  const why = 'works differently on the new version';
  expect((await admin.get(`${moves}?case=${id}`)).body).toMatchObject({
    version: 2,
    safeTotal: 0,
    stays: [{ total: 1, why: expect.stringContaining(why) }],
  });
  expect(await move(2)).toMatchObject({ status: 409, text: expect.stringContaining(why) });

  await publish(source.replace('title: Finished', 'title: All done'));
  const look = (await admin.get(`${moves}?case=${id}`)).body as MovesPreview;
  expect(look).toMatchObject({ version: 3, safeTotal: 1, stays: [], verdicts: [{ from: 1 }] });
  expect(look.verdicts[0]!.words.join(' ')).toContain('All done');
  expect((await move(3)).body).toEqual({ done: [id], left: [] });
  await eventually(async () => {
    const { map, history } = await caseOf(id);
    return map.version === 3 && history.some((entry) => entry.type === 'moved') ? true : undefined;
  }, 'the case to be on version 3, and its history to say so');
  await decide(id);
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
