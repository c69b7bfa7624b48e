import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Pipeline } from '@baton/process-maps';
import { buildPipeline, end, number, record, text } from '@baton/process-maps/testing';
import schedule from '@baton/plugin-schedule';
import type { Connector, PollTrigger } from '@baton/plugin-sdk';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import { openConnectors } from '../../backend/src/connectors/open-connectors.ts';
import { openPollHost } from '../../backend/src/connectors/triggers/polls/open-poll-host.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany } from '../engine/open-test-company.ts';
import { until } from '../engine/until.ts';

const minute = 60_000;
const masterKey = randomBytes(32).toString('base64');
let database: TestDatabase;
let closes: (() => Promise<unknown>)[];
/** The time of day that every worker sees. */
let clock: number;

beforeEach(async () => {
  database = await openTestDatabase();
  closes = [];
  clock = Date.parse('2026-11-20T08:00:30Z');
});

afterEach(async () => {
  for (const close of closes.reverse()) await close();
  await database.close();
});

/** The schedule as it ships, with the hands of the test's clock; looked at every second. */
function onClock(): Connector {
  const trigger = schedule.triggers['time_reached'] as PollTrigger;
  const poll: PollTrigger['poll'] = async (context, args) => {
    const { nextAt: _, ...polled } = await trigger.poll({ ...context, now: () => new Date(clock) }, args);
    return polled;
  };
  return { ...schedule, triggers: { time_reached: { ...trigger, everySeconds: 1, poll } } };
}

function scheduleMap(params: { [name: string]: string | number }): Pipeline {
  const pipeline = buildPipeline([end('done')]);
  const tick = record({ at: text, date: text, time: text, weekday: text, zone: text, missed: number });
  const trigger = {
    ...pipeline.trigger,
    connector: 'schedule',
    event: 'time_reached',
    with: params,
    type: tick,
    key: 'message.at',
  };
  return { ...pipeline, trigger, names: { message: tick } };
}

async function startWorker(): Promise<() => Promise<unknown>> {
  const problems: unknown[] = [];
  const onProblem = (problem: unknown) => void problems.push(problem);
  const engine = await assembleEngine({ url: database.url, onProblem });
  const connectors = await openConnectors(database.pool, { home: '', masterKey, plugins: [onClock()] });
  const pace = { look: 10, match: 50, hold: 60_000, atOnce: 4 };
  const host = openPollHost({ ...connectors.calls, pool: database.pool, engine, onProblem, pace });
  const stop = async () => {
    await host.stop();
    await connectors.close();
    await engine.stop(500);
    expect(problems).toEqual([]);
  };
  closes.push(stop);
  return async () => {
    closes = closes.filter((one) => one !== stop);
    await stop();
  };
}

const rows = async <Row extends object>(query: string) => (await database.pool.query<Row>(query)).rows;
const marked = async () => (await rows('select 1 from polls where cursor is not null')).length === 1;
const ticks = async () =>
  (await rows<{ at: string }>(`select event->'trigger'->>'at' as at from case_events where seq = 1 order by 1`)).map(
    ({ at }) => at.slice(11, 16),
  );
const seenAt = async (moment: number) =>
  (await rows<{ until: string }>(`select cursor->>'until' as until from polls`))[0]?.until ===
  new Date(moment).toISOString();

test('four workers and forty times: one case for each', async () => {
  await openTestCompany(database.pool, scheduleMap({ when: 'every minute', missed: 'run_all' }));
  await Promise.all([1, 2, 3, 4].map(startWorker));
  await until(marked, 'the rule is switched on');
  for (let passed = 0; passed < 8; passed++) {
    clock += 5 * minute;
    await database.pool.query('update polls set due_at = now()');
    const now = clock;
    await until(() => seenAt(now), 'somebody looked');
  }
  const expected = Array.from({ length: 40 }, (_, at) => `08:${String(at + 1).padStart(2, '0')}`);
  expect(await ticks()).toEqual(expected);
});

test.each([
  ['skipped in spring', '2026-03-28T12:00:30Z', ['03-29T01:00', '03-30T00:30']],
  ['there twice in autumn', '2026-10-24T12:00:30Z', ['10-25T00:30', '10-26T01:30']],
])('a time that is %s is one case, whoever of three workers looks', async (_what, start, expected) => {
  clock = Date.parse(start);
  const params = { when: 'every day at 02:30', zone: 'Europe/Berlin', missed: 'run_all' };
  await openTestCompany(database.pool, scheduleMap(params));
  await Promise.all([1, 2, 3].map(startWorker));
  await until(marked, 'the rule is switched on');
  // Half an hour at a time through both nights, so that every moment around the change is looked at.
  for (let passed = 0; passed < 80; passed++) {
    clock += 30 * minute;
    await database.pool.query('update polls set due_at = now()');
    const now = clock;
    await until(() => seenAt(now), 'somebody looked');
  }
  const found = await rows<{ at: string }>(
    `select event->'trigger'->>'at' as at from case_events where seq = 1 order by 1`,
  );
  expect(found.map(({ at }) => at.slice(5, 16))).toEqual(expected);
});

test('times that passed while nobody ran are made up for, as the rule says', async () => {
  await openTestCompany(database.pool, scheduleMap({ when: 'every hour', missed: 'run_all', missed_most: 2 }));
  const stop = await startWorker();
  await until(marked, 'the rule is switched on');
  await stop();
  clock += 5.5 * 60 * minute;
  await startWorker();
  const now = clock;
  await until(() => seenAt(now), 'a new worker looked');
  expect(await ticks()).toEqual(['12:00', '13:00']);
});

test('the company’s hours and holidays are asked for anew every time', async () => {
  await openTestCompany(
    database.pool,
    scheduleMap({ when: 'every hour', missed: 'run_all', outside_working_hours: 'skip' }),
  );
  const hours = { zone: 'UTC', days: [5], from: '10:00', to: '11:00', holidays: [] as string[] };
  const keep = () => database.pool.query('update workspaces set calendar = $1', [JSON.stringify(hours)]);
  await keep();
  await startWorker();
  await until(marked, 'the rule is switched on');
  clock += 6 * 60 * minute;
  const friday = clock;
  await until(() => seenAt(friday), 'Friday was looked at');
  expect(await ticks()).toEqual(['10:00', '11:00']);
  hours.holidays.push('2026-11-27');
  await keep();
  clock += 7 * 24 * 60 * minute;
  const holiday = clock;
  await until(() => seenAt(holiday), 'the holiday was looked at');
  expect(await ticks()).toEqual(['10:00', '11:00']);
});
