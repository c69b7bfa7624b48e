import { afterEach, expect, test } from '@jest/globals';
import { action, buildPipeline, each, end, person, text } from '@baton/process-maps/testing';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(async () => {
  await at.close();
  expect(at.problems).toEqual([]);
});

const map = buildPipeline([action('find'), action('book', { connector: 'calendar' }), end('done')]);

test('off stops every call of every process within a second; on lets the held cases go on', async () => {
  at = await TestEngine.open(map);
  await at.start();
  await at.start();
  at.actions.answer = async () => {
    await new Promise((resolve) => void setTimeout(resolve, 20));
    return { ok: true, output: { id: 'x' } };
  };
  const times: number[] = [];
  const { run } = at.actions;
  at.actions.run = (command, context) => (times.push(Date.now()), run.call(at.actions, command, context));
  let sending = true;
  const ids: string[] = [];
  const sender = (async () => {
    for (let n = 0; sending; n++) ids.push((await at.receive(`e${n}`)).caseId);
  })();
  await until(() => times.length > 30, 'calls are made');
  await at.setSwitch(true);
  const off = Date.now();
  await new Promise((resolve) => void setTimeout(resolve, 2_500));
  const on = Date.now();
  const late = times.filter((time) => time > off + 1_000 && time < on);
  sending = false;
  await sender;
  expect(late).toEqual([]);
  await at.setSwitch(false);
  for (const id of ids) await at.reaches(id, 'done');
});

test('a connector, a step or a map can be off alone', async () => {
  at = await TestEngine.open(map);
  await at.setSwitch(true, 'connector', 'calendar');
  const one = await at.receive('a');
  await until(() => at.actions.calls.length === 1, 'the first step ran');
  await new Promise((resolve) => void setTimeout(resolve, 500));
  expect(at.actions.calls.map((call) => call.step)).toEqual(['find']);
  expect((await at.caseRow(one.caseId)).status).toBe('running');
  await at.setSwitch(false, 'connector', 'calendar');
  await at.reaches(one.caseId, 'done');

  await at.setSwitch(true, 'step', 'test-map/find');
  const two = await at.receive('b');
  await new Promise((resolve) => void setTimeout(resolve, 500));
  expect(await at.history(two.caseId)).toEqual(['case_started']);
  await at.setSwitch(true, 'map', 'other-map');
  await at.setSwitch(false, 'step', 'test-map/find');
  await at.reaches(two.caseId, 'done');
});

test('an unsafe call that is held was not announced, so nobody has to be asked about it', async () => {
  at = await TestEngine.open(buildPipeline([action('mail', { idempotency: 'unsafe' }), end('done')]));
  await at.setSwitch(true);
  const { caseId } = await at.receive('a');
  await new Promise((resolve) => void setTimeout(resolve, 500));
  expect(await at.history(caseId)).toEqual(['case_started']);
  await at.setSwitch(false);
  await at.reaches(caseId, 'done');
  expect(await at.history(caseId)).toEqual(['case_started', 'sending', 'step_succeeded']);
});

const held = async (caseId: string): Promise<void> => {
  await new Promise((resolve) => void setTimeout(resolve, 500));
  expect((await at.caseRow(caseId)).status).toBe('running');
};

test('off for new cases alone: those that are there finish, with the cases that they start; later ones hold', async () => {
  const inner = buildPipeline([action('look'), end('looked')], { names: { item: text }, keeps: {} });
  const trigger = { ...inner.trigger, gives: 'item', type: text, key: 'item', caseTitle: { expr: 'item' } };
  at = await TestEngine.open(
    buildPipeline([
      person('approve'),
      each('parts', "['x', 'y']", { ...inner, trigger }, { key: 'item', itemType: text }),
      action('book', { idempotency: 'unsafe' }),
      end('done'),
    ]),
  );
  const before = await at.receive('a');
  await at.reaches(before.caseId, 'stopped');
  await at.setSwitch(true, 'map', 'test-map', 'finish');
  const after = await at.receive('b');
  await at.reaches(after.caseId, 'stopped');
  const { lead } = at.company.people;
  await at.answer(before.caseId, 'a1', lead, 'yes');
  await at.answer(after.caseId, 'a1', lead, 'yes');
  await at.reaches(before.caseId, 'done');
  // It has come as far as its own list, whose items hold.
  expect(at.actions.calls.map((call) => call.step)).toEqual(['look', 'look', 'book']);
  await at.setSwitch(false, 'map', 'test-map');
  await at.reaches(after.caseId, 'done');
});

test('people are asked instead of an off connector, and their word counts; what pauses comes first', async () => {
  at = await TestEngine.open(
    buildPipeline([action('find'), action('book', { connector: 'calendar', idempotency: 'unsafe' }), end('done')]),
  );
  await at.setSwitch(true, 'connector', 'calendar', 'people');
  const { caseId } = await at.receive('a');
  await at.reaches(caseId, 'stopped');
  expect(at.actions.calls.map((call) => call.step)).toEqual(['find']);
  expect(await at.history(caseId)).not.toContain('sending');
  const [ask] = await at.asks(caseId);
  expect(ask).toMatchObject({ kind: 'failure', step: 'book', holder_id: at.company.people.ops });
  expect(JSON.stringify(ask)).toContain('people are asked instead');
  await at.engine.answerAsk({
    workspaceId: at.company.workspaceId,
    caseId,
    askId: 'a1',
    by: at.company.people.ops,
    choice: 'by_hand',
    reason: 'Booked by phone.',
    edits: { id: 'phone' },
  });
  await at.reaches(caseId, 'done');
  expect(at.actions.calls.map((call) => call.step)).toEqual(['find']);

  await at.setSwitch(true, 'everything', '');
  const other = await at.receive('b');
  await held(other.caseId);
  await at.setSwitch(false);
  await at.reaches(other.caseId, 'stopped');
});

test('who has switched something off is the one to change that, unless whoever asks may always', async () => {
  at = await TestEngine.open(map);
  const { workspaceId, people } = at.company;
  const turn = (off: boolean, by: string, always: boolean) =>
    at.engine.setSwitch({ workspaceId, scope: 'map', target: 'test-map', off, by, reason: 'Test.', always });
  expect(await turn(true, people.lead, false)).toBeUndefined();
  expect(await turn(false, people.ops, false)).toEqual({ by: 'lead' });
  // Switching it off once more would make it theirs.
  expect(await turn(true, people.ops, false)).toEqual({ by: 'lead' });
  const { caseId } = await at.receive('a');
  await held(caseId);
  expect(await turn(false, people.lead, false)).toBeUndefined();
  await at.reaches(caseId, 'done');
  await turn(true, people.lead, false);
  expect(await turn(false, people.boss, true)).toBeUndefined();
});
