import { afterEach, expect, test } from '@jest/globals';
import { buildPipeline, end, person, wait } from '@baton/process-maps/testing';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(() => at.close());

/** Somewhere it is always a working hour: the whole week, all day but its last minute. */
const always = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '23:59', holidays: [] as string[] };
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const setHours = (calendar: object) =>
  at.database.pool.query('update workspaces set calendar = $2 where id = $1', [
    at.company.workspaceId,
    JSON.stringify(calendar),
  ]);

async function waitsUntil(caseId: string): Promise<string> {
  await at.reaches(caseId, 'waiting');
  const { rows } = await at.database.pool.query<{ timers: Record<string, { at: string }> }>(
    `select state->'timers' as timers from cases where id = $1`,
    [caseId],
  );
  return Object.values(rows[0]!.timers)[0]!.at;
}

test('a holiday that is entered while cases run counts for the waits that begin from then on', async () => {
  at = await TestEngine.open(
    buildPipeline([person('look'), wait('pause', { for: 'PT1H', businessHours: true }), end('done')]),
  );
  await setHours(always);
  const { caseId } = await at.receive('a');
  await at.reaches(caseId, 'stopped');
  const holidays = [-1, 0, 1].map(dayFromNow);
  await setHours({ ...always, holidays });
  // As long as the hours are remembered.
  await new Promise((resolve) => void setTimeout(resolve, 2_200));
  await at.answer(caseId, 'a1', at.company.people.lead, 'yes');
  const ends = await waitsUntil(caseId);
  expect(holidays).not.toContain(ends.slice(0, 10));
  expect(ends > dayFromNow(2)).toBe(true);
});

test('answer times run always, or in working hours alone when the company wants that', async () => {
  at = await TestEngine.open(buildPipeline([person('look'), end('done')]));
  const deadlineOf = async (key: string) => {
    const { caseId } = await at.receive(key);
    await until(async () => (await at.asks(caseId)).length === 1, 'the question is open');
    const { rows } = await at.database.pool.query<{ deadline: Date }>('select deadline from asks where case_id = $1', [
      caseId,
    ]);
    return rows[0]!.deadline.toISOString();
  };
  const holidays = [-1, 0, 1, 2].map(dayFromNow);
  await setHours({ ...always, holidays });
  expect((await deadlineOf('a')) < dayFromNow(3)).toBe(true);
  await setHours({ ...always, holidays, answerTimes: 'working_hours' });
  await new Promise((resolve) => void setTimeout(resolve, 2_200));
  expect((await deadlineOf('b')) > dayFromNow(3)).toBe(true);
});
