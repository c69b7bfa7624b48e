import { afterEach, expect, test } from '@jest/globals';
import { action, buildPipeline, end } from '@baton/process-maps/testing';
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
