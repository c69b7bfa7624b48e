import { afterEach, describe, expect, test } from '@jest/globals';
import { action, buildPipeline, decision, end, person, stop } from '@baton/process-maps/testing';
import { TestEngine } from './test-engine.ts';

let at: TestEngine;

afterEach(async () => {
  await at.close();
  expect(at.problems).toEqual([]);
});

describe('a case', () => {
  const fiveSteps = buildPipeline([
    action('find'),
    action('book'),
    decision('big', [{ when: 'message.n > 5', to: 'done' }, { to: 'tell' }]),
    action('tell'),
    end('done'),
  ]);

  test('runs from the event to its end, one gapless history entry per commit', async () => {
    at = await TestEngine.open(fiveSteps);
    const { caseId, repeated } = await at.receive('a');
    expect(repeated).toBe(false);
    await at.reaches(caseId, 'done');
    expect(await at.history(caseId)).toEqual(['case_started', 'step_succeeded', 'step_succeeded', 'step_succeeded']);
    expect(at.actions.calls.map((call) => call.key)).toEqual([
      `${caseId}:find:1`,
      `${caseId}:book:1`,
      `${caseId}:tell:1`,
    ]);
    expect(await at.caseRow(caseId)).toMatchObject({ title: 'message a', seq: 4, lease_until: null, wake_at: null });
  });

  test('is made once, however often and however parallel its event is delivered', async () => {
    at = await TestEngine.open(fiveSteps);
    const all = await Promise.all(Array.from({ length: 60 }, (_, index) => at.receive(`key ${index % 3}`)));
    expect(new Set(all.map((one) => one.caseId)).size).toBe(3);
    expect(all.filter((one) => !one.repeated)).toHaveLength(3);
    expect(await at.receive('key 1')).toEqual({ caseId: all[1]?.caseId, repeated: true });
  });

  test('stops for one named person and goes on with the first answer only', async () => {
    at = await TestEngine.open(buildPipeline([action('pay', { stops: [stop('big', 'message.n > 0')] }), end('done')]));
    const { lead, ops } = at.company.people;
    const { caseId } = await at.receive('a');
    await at.reaches(caseId, 'stopped');
    expect(at.actions.calls).toEqual([]);
    const [ask] = await at.asks(caseId);
    expect(ask).toMatchObject({ owner_id: lead, backup_id: ops, holder_id: lead, state: 'open' });
    const answers = await Promise.all([lead, ops].map((by) => at.answer(caseId, ask!.ask_id, by, 'accept')));
    const winner = answers[0]?.ok ? lead : ops;
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(answers.find((one) => !one.ok)).toMatchObject({ why: 'already', by: winner, choice: 'accept' });
    await at.reaches(caseId, 'done');
    expect(at.actions.calls).toHaveLength(1);
  });

  test('that stops right at its start has its owner in the same moment', async () => {
    at = await TestEngine.open(buildPipeline([person('approve'), action('pay'), end('done')]));
    const { caseId } = await at.receive('a');
    expect(await at.asks(caseId)).toMatchObject([{ holder_id: at.company.people.lead, kind: 'task' }]);
  });

  test('keeps an answer that its question does not offer from being taken', async () => {
    at = await TestEngine.open(buildPipeline([person('approve'), end('done')]));
    const { caseId } = await at.receive('a');
    const refused = await at.answer(caseId, 'a1', at.company.people.lead, 'perhaps');
    expect(refused).toMatchObject({ ok: false, why: 'not_possible' });
    expect(await at.asks(caseId)).toMatchObject([{ state: 'open' }]);
  });

  test('of another workspace cannot be answered or posted to', async () => {
    at = await TestEngine.open(buildPipeline([person('approve'), end('done')]));
    const { caseId } = await at.receive('a');
    const foreign = '00000000-0000-4000-8000-000000000000';
    const answer = {
      workspaceId: foreign,
      caseId,
      askId: 'a1',
      by: at.company.people.lead,
      choice: 'yes',
      reason: 'No.',
    };
    expect(await at.engine.answerAsk(answer)).toEqual({ ok: false, why: 'not_found' });
    expect(await at.engine.postToCase(foreign, caseId, { kind: 'cancelled', by: 'x', reason: 'no' })).toBe(false);
  });

  test('whose output is too large stops with the reason instead of losing it', async () => {
    at = await TestEngine.open(buildPipeline([action('export'), end('done')]));
    at.actions.answer = () => ({ ok: true, output: { id: 'x'.repeat(2_000_000) } });
    const { caseId } = await at.receive('a');
    await at.reaches(caseId, 'stopped');
    const { rows } = await at.database.pool.query<{ text: string }>(
      `select records->0->>'text' as text from case_events where case_id = $1 order by seq desc limit 1`,
      [caseId],
    );
    expect(rows[0]?.text).toContain('2.0 MB; at most 1.0 MB');
  });

  test('of a map that is not published is refused and leaves nothing', async () => {
    at = await TestEngine.open(fiveSteps);
    await at.database.pool.query('update maps set published_version = null');
    await expect(at.receive('a')).rejects.toThrow('This map is not published');
    await expect(at.receive('a\0')).rejects.toThrow('cannot be kept');
    expect((await at.database.pool.query('select 1 from cases union all select 1 from intake_keys')).rows).toEqual([]);
  });
});
