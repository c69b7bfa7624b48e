import { afterEach, describe, expect, test } from '@jest/globals';
import { action, ai, all, buildPipeline, end, person, stop, wait } from '@baton/process-maps/testing';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(() => at.close());

const never = () => new Promise<never>(() => undefined);

describe('time that passes while nobody works', () => {
  test('a wait goes on after a restart, once, and never early', async () => {
    at = await TestEngine.open(buildPipeline([wait('pause', { for: 'PT1.2S' }), action('call'), end('done')]));
    const { caseId } = await at.receive('a');
    const due = Date.now() + 1_200;
    await at.stopAll();
    await at.start();
    await at.start();
    await at.reaches(caseId, 'done');
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    expect(await at.history(caseId)).toEqual(['case_started', 'timer_fired', 'step_succeeded']);
  });

  test('a deadline that passed meanwhile escalates once after the restart, to the backup, then to the map owner', async () => {
    const soon = { answerWithin: 'PT1S' };
    at = await TestEngine.open(
      buildPipeline([action('pay', { stops: [stop('big', 'message.n > 0', soon)] }), end('done')]),
    );
    const { caseId } = await at.receive('a');
    await at.reaches(caseId, 'stopped');
    await at.stopAll();
    await new Promise((resolve) => void setTimeout(resolve, 1_100));
    await at.start();
    const { ops, boss } = at.company.people;
    await until(async () => (await at.asks(caseId))[0]?.level === 'backup', 'the backup has it');
    expect(await at.asks(caseId)).toMatchObject([{ holder_id: ops, backup_id: boss, state: 'open' }]);
    await until(async () => (await at.asks(caseId))[0]?.level === 'map_owner', 'the map owner has it');
    expect(await at.asks(caseId)).toMatchObject([{ holder_id: boss, backup_id: null }]);
    expect((await at.answer(caseId, 'a1', boss, 'accept')).ok).toBe(true);
    await at.reaches(caseId, 'done');
  });
});

describe('a worker that ends in the middle of a call', () => {
  test('with a key: the next one calls again with the same key', async () => {
    at = await TestEngine.open(buildPipeline([action('book'), end('done')]));
    at.actions.answer = never;
    const { caseId } = await at.receive('a');
    await until(() => at.actions.calls.length === 1, 'the call is out');
    await at.stopAll();
    at.actions.answer = () => ({ ok: true, output: { id: 'booked' } });
    await at.start();
    await at.reaches(caseId, 'done');
    expect(at.actions.calls.map((call) => call.key)).toEqual([`${caseId}:book:1`, `${caseId}:book:1`]);
  });

  test('without a key: nobody sends again, a named person says whether it happened', async () => {
    at = await TestEngine.open(buildPipeline([action('mail', { idempotency: 'unsafe' }), end('done')]));
    at.actions.answer = never;
    const { caseId } = await at.receive('a');
    await until(() => at.actions.calls.length === 1, 'the call is out');
    await at.stopAll();
    await at.start();
    await at.reaches(caseId, 'stopped');
    expect(at.actions.calls).toHaveLength(1);
    expect(await at.asks(caseId)).toMatchObject([{ kind: 'unknown_outcome', holder_id: at.company.people.ops }]);
    at.actions.answer = () => ({ ok: true, output: { id: 'sent' } });
    await at.answer(caseId, 'a1', at.company.people.ops, 'send_again');
    await at.reaches(caseId, 'done');
    expect(at.actions.calls.map((call) => call.key)).toEqual([`${caseId}:mail:1`, `${caseId}:mail:2`]);
  });
});

describe('what reaches a case while it moves', () => {
  test('many answers at once to a server that has just started are all taken', async () => {
    at = await TestEngine.open(buildPipeline([person('approve'), end('done')]));
    const received = await Promise.all(Array.from({ length: 60 }, (_, n) => at.receive(`e${n}`)));
    await at.stopAll();
    await at.start();
    const { lead } = at.company.people;
    const answers = await Promise.all(received.map(({ caseId }) => at.answer(caseId, 'a1', lead, 'yes')));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    for (const { caseId } of received) await at.reaches(caseId, 'done');
  });

  test('a pause takes effect before the next step, and the answer of the call under way is kept', async () => {
    at = await TestEngine.open(buildPipeline([action('one'), action('two'), end('done')]));
    let answer: (() => void) | undefined;
    at.actions.answer = (command) =>
      new Promise((resolve) => void (answer = () => resolve({ ok: true, output: { id: command.step } })));
    const { caseId } = await at.receive('a');
    await until(() => answer !== undefined, 'the call is out');
    const { workspaceId, people } = at.company;
    await at.engine.postToCase(workspaceId, caseId, { kind: 'paused', by: people.boss, reason: 'Wait.' });
    answer?.();
    await until(async () => (await at.history(caseId)).length === 3, 'both are recorded');
    expect((await at.history(caseId)).toSorted()).toEqual(['case_started', 'paused', 'step_succeeded']);
    await new Promise((resolve) => void setTimeout(resolve, 300));
    expect(at.actions.calls.map((call) => call.step)).toEqual(['one']);
    at.actions.answer = () => ({ ok: true, output: { id: 'x' } });
    await at.engine.postToCase(workspaceId, caseId, { kind: 'resumed', by: people.boss });
    await at.reaches(caseId, 'done');
    expect(at.actions.calls.map((call) => call.step)).toEqual(['one', 'two']);
  });

  test('a question of one branch is answered while another branch still calls', async () => {
    const branches = [all('both', ['slow', 'asked']), ai('slow', { next: [{ to: 'join' }] })];
    const asked = action('asked', { stops: [stop('big', 'message.n > 0')], next: [{ to: 'join' }] });
    at = await TestEngine.open(buildPipeline([...branches, asked, end('join')]));
    at.actions.answer = (command) => (command.step === 'slow' ? never() : { ok: true, output: { id: 'x' } });
    const { caseId } = await at.receive('a');
    await until(async () => (await at.asks(caseId)).length === 1, 'the question is open');
    await at.answer(caseId, 'a1', at.company.people.lead, 'accept');
    await until(() => at.actions.calls.some((call) => call.step === 'asked'), 'the other branch goes on');
  });

  test('two engines under load make every step once', async () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((id) => action(id));
    at = await TestEngine.open(buildPipeline([...steps, end('done')]));
    await at.start();
    const received = await Promise.all(Array.from({ length: 200 }, (_, n) => at.receive(`e${n}`)));
    for (const { caseId } of received) await at.reaches(caseId, 'done');
    expect(at.actions.calls).toHaveLength(1_000);
    expect(new Set(at.actions.calls.map((call) => call.key)).size).toBe(1_000);
    const left = await at.database.pool.query('select 1 from pgboss.job union all select 1 from case_inbox');
    await until(
      async () =>
        left.rows.length === 0 || (await at.database.pool.query('select 1 from pgboss.job')).rows.length === 0,
      'no wake-up is left',
    );
  });
});
