import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestDatabase } from '../../../test/database/open-test-database.ts';
import { keepExamples, PostgresExamples } from './examples.store.ts';
import { learnFromAnswer } from './learn-from-answer.ts';

type Database = Awaited<ReturnType<typeof openTestDatabase>>;
let database: Database;
let place: { workspaceId: string; mapId: string; step: string };
let caseId: string;

const choices = [
  { id: 'accept', label: 'Accept', means: '', then: { go: 'continue' }, edits: [] },
  { id: 'correct', label: 'Choose another', means: '', then: { go: 'continue' }, edits: ['queue'] },
  { id: 'close', label: 'Close', means: '', then: { go: 'to', step: 'declined' }, edits: [] },
];

beforeEach(async () => {
  database = await openTestDatabase();
  const { pool } = database;
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await pool.query<{ id: string }>(sql, values)).rows[0]!.id;
  const workspaceId = await one(`insert into workspaces (name) values ('Oak') returning id`, []);
  const mapId = await one(`insert into maps (workspace_id, slug, title) values ($1, 'm', 'M') returning id`, [
    workspaceId,
  ]);
  const version = await one(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, 1, '', '{}', '') returning id`,
    [workspaceId, mapId],
  );
  caseId = await one(
    `insert into cases (workspace_id, map_id, map_version_id, status, state) values ($1, $2, $3, 'stopped', '{}') returning id`,
    [workspaceId, mapId, version],
  );
  place = { workspaceId, mapId, step: 'triage' };
  await pool.query(
    `insert into asks (case_id, ask_id, workspace_id, map_id, kind, step, question, evidence, choices, deadline, answer_within_ms)
     values ($1, 'a1', $2, $3, 'stop', 'triage', '', '{}', $4, now(), 1)`,
    [caseId, workspaceId, mapId, JSON.stringify(choices)],
  );
  const event = {
    kind: 'step_succeeded',
    step: 'triage',
    output: { queue: 'cards', reason: 'x' },
    facts: { recipe: 'r1', score: 0.4, saw: { text: 'Where is my parcel?' } },
  };
  await pool.query(
    `insert into case_events (case_id, seq, workspace_id, event, records) values ($1, 1, $2, $3, '[]')`,
    [caseId, workspaceId, JSON.stringify(event)],
  );
});
afterEach(() => database.close());

const answer = (choice: string, edits?: Record<string, string>) =>
  learnFromAnswer(database.pool, {
    workspaceId: place.workspaceId,
    caseId,
    askId: 'a1',
    choice,
    ...(edits ? { edits } : {}),
  });

describe('learning from answers', () => {
  test('an accepted suggestion is an example and a right answer of its recipe', async () => {
    expect(await answer('accept')).toBe(true);
    const examples = new PostgresExamples(database.pool);
    expect(await examples.newest(place, 10)).toEqual([
      { input: { text: 'Where is my parcel?' }, answer: { queue: 'cards', reason: 'x' } },
    ]);
    expect(await examples.reviewed(place, 'r1')).toEqual([{ score: 0.4, right: true }]);
    expect(await examples.reviewed(place, 'another recipe')).toEqual([]);
  });

  test('a corrected one is an example of the correction and a wrong answer', async () => {
    expect(await answer('correct', { queue: 'delivery' })).toBe(true);
    const examples = new PostgresExamples(database.pool);
    expect((await examples.newest(place, 10))[0]!.answer).toMatchObject({ queue: 'delivery' });
    expect(await examples.reviewed(place, 'r1')).toEqual([{ score: 0.4, right: false }]);
  });

  test('closing teaches nothing; answering twice teaches once', async () => {
    expect(await answer('close')).toBe(false);
    await answer('accept');
    await answer('correct', { queue: 'delivery' });
    const examples = await new PostgresExamples(database.pool).newest(place, 10);
    expect(examples.map((example) => example.answer)).toEqual([{ queue: 'delivery', reason: 'x' }]);
  });

  test('what a person supplies where the step had no answer is an example, but no review of anything', async () => {
    const failed = {
      kind: 'step_failed',
      step: 'triage',
      facts: { recipe: 'r1', saw: { text: 'Where is my parcel?' } },
    };
    await database.pool.query(`update case_events set event = $2 where case_id = $1`, [caseId, JSON.stringify(failed)]);
    await database.pool.query(`update asks set kind = 'failure' where case_id = $1`, [caseId]);
    expect(await answer('accept')).toBe(false);
    expect(await answer('correct', { queue: 'delivery' })).toBe(true);
    const examples = new PostgresExamples(database.pool);
    expect(await examples.newest(place, 10)).toEqual([
      { input: { text: 'Where is my parcel?' }, answer: { queue: 'delivery' } },
    ]);
    expect(await examples.reviewed(place, 'r1')).toEqual([]);
  });

  test('another workspace cannot teach this one', async () => {
    const other = '00000000-0000-4000-8000-00000000000f';
    expect(await learnFromAnswer(database.pool, { workspaceId: other, caseId, askId: 'a1', choice: 'accept' })).toBe(
      false,
    );
  });

  test('the version of a step changes with its examples', async () => {
    const examples = new PostgresExamples(database.pool);
    const before = await examples.versionOf(place);
    await keepExamples(database.pool, [{ ...place, input: { text: 'a' }, answer: { queue: 'b' }, sample: false }]);
    expect(await examples.versionOf(place)).not.toBe(before);
  });
});
