import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pipeline } from '@baton/process-maps';
import { action, buildPipeline, decision, end, person, stop } from '@baton/process-maps/testing';
import { openTestDatabase, type TestDatabase } from '../../test/database/open-test-database.ts';
import { assembleEngine, type Engine } from './assemble-engine.ts';
import { openTestCompany, type TestCompany } from './engine/testing/open-test-company.ts';
import { RecordingActions } from './engine/testing/recording-actions.ts';
import { until } from './engine/testing/until.ts';

let database: TestDatabase;
let engine: Engine;
let company: TestCompany;
let actions: RecordingActions;
const problems: unknown[] = [];

async function open(pipeline: Pipeline): Promise<void> {
  company = await openTestCompany(database.pool, pipeline);
  engine = await assembleEngine({
    url: database.url,
    worker: { actions, aiSteps: actions },
    onProblem: (problem) => problems.push(problem),
  });
}

beforeEach(async () => {
  database = await openTestDatabase();
  actions = new RecordingActions();
  problems.length = 0;
});

afterEach(async () => {
  await engine.stop();
  await database.close();
  expect(problems).toEqual([]);
});

const receive = (key: string) =>
  engine.receiveEvent({
    workspaceId: company.workspaceId,
    mapId: company.mapId,
    event: { id: key, text: `message ${key}`, n: 1 },
    key,
  });

async function caseRow(caseId: string) {
  const { rows } = await database.pool.query(
    'select status, seq, title, lease_until, wake_at from cases where id = $1',
    [caseId],
  );
  return rows[0] as { status: string; seq: number; title: string; lease_until: Date | null; wake_at: Date | null };
}

const reaches = (caseId: string, status: string) =>
  until(async () => (await caseRow(caseId)).status === status, `case ${caseId} is ${status}`);

describe('a case', () => {
  const fiveSteps = buildPipeline([
    action('find'),
    action('book'),
    decision('big', [{ when: 'message.n > 5', to: 'done' }, { to: 'tell' }]),
    action('tell'),
    end('done'),
  ]);

  test('runs from the event to its end, one gapless history entry per commit', async () => {
    await open(fiveSteps);
    const { caseId, repeated } = await receive('a');
    expect(repeated).toBe(false);
    await reaches(caseId, 'done');
    const { rows } = await database.pool.query<{ seq: number; kind: string }>(
      `select seq, event->>'kind' as kind from case_events where case_id = $1 order by seq`,
      [caseId],
    );
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4]);
    expect(rows.map((row) => row.kind)).toEqual(['case_started', 'step_succeeded', 'step_succeeded', 'step_succeeded']);
    expect(actions.calls.map((call) => call.key)).toEqual([`${caseId}:find:1`, `${caseId}:book:1`, `${caseId}:tell:1`]);
    expect(await caseRow(caseId)).toMatchObject({ title: 'message a', seq: 4, lease_until: null, wake_at: null });
  });

  test('is made once, however often and however parallel its event is delivered', async () => {
    await open(fiveSteps);
    const all = await Promise.all(Array.from({ length: 60 }, (_, index) => receive(`key ${index % 3}`)));
    expect(new Set(all.map((one) => one.caseId)).size).toBe(3);
    expect(all.filter((one) => !one.repeated)).toHaveLength(3);
    const again = await receive('key 1');
    expect(again).toEqual({ caseId: all[1]?.caseId, repeated: true });
  });

  test('stops for one named person and goes on with the first answer only', async () => {
    await open(buildPipeline([action('pay', { stops: [stop('big', 'message.n > 0')] }), end('done')]));
    const { caseId } = await receive('a');
    await reaches(caseId, 'stopped');
    expect(actions.calls).toEqual([]);
    const { rows } = await database.pool.query<{ ask_id: string }>('select * from asks where case_id = $1', [caseId]);
    const { lead, ops } = company.people;
    expect(rows).toEqual([expect.objectContaining({ owner_id: lead, backup_id: ops, holder_id: lead, state: 'open' })]);
    const askId = rows[0]?.ask_id ?? '';
    const answer = { workspaceId: company.workspaceId, caseId, askId, choice: 'accept', reason: 'Fine.' };
    const answers = await Promise.all([
      engine.answerAsk({ ...answer, by: lead }),
      engine.answerAsk({ ...answer, by: ops }),
    ]);
    const winner = answers[0]?.ok ? lead : ops;
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(answers.find((one) => !one.ok)).toMatchObject({ why: 'already', by: winner, choice: 'accept' });
    await reaches(caseId, 'done');
    expect(actions.calls).toHaveLength(1);
  });

  test('that stops right at its start has its owner in the same moment', async () => {
    await open(buildPipeline([person('approve'), action('pay'), end('done')]));
    const { caseId } = await receive('a');
    const { rows } = await database.pool.query('select holder_id, kind from asks where case_id = $1', [caseId]);
    expect(rows).toEqual([{ holder_id: company.people.lead, kind: 'task' }]);
  });
});
