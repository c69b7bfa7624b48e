import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Pipeline, ValueTemplate } from '@baton/process-maps';
import { buildPipeline, end, number, record, text, wait } from '@baton/process-maps/testing';
import { assembleEngine, type Engine } from '../../backend/src/assemble-engine.ts';
import { openConnectors } from '../../backend/src/connectors/open-connectors.ts';
import { openPollHost } from '../../backend/src/connectors/triggers/polls/open-poll-host.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany, publishVersion, type TestCompany } from '../engine/open-test-company.ts';
import { until } from '../engine/until.ts';
import { addRows, ledgerConnector, openLedger } from './ledger-connector.ts';
import { ledgerMap } from './ledger-map.ts';

let database: TestDatabase;
let company: TestCompany;
let engine: Engine;
let closes: (() => Promise<unknown>)[];
const problems: unknown[] = [];

beforeEach(async () => {
  database = await openTestDatabase();
  await openLedger(database.pool);
  closes = [];
});

afterEach(async () => {
  for (const close of closes.reverse()) await close();
  await database.close();
  expect(problems.splice(0)).toEqual([]);
});

async function start(pipeline: Pipeline): Promise<void> {
  company = await openTestCompany(database.pool, pipeline);
  const onProblem = (problem: unknown) => void problems.push(problem);
  const run = () => Promise.reject(new Error('No step of these maps calls anything.'));
  engine = await assembleEngine({ url: database.url, worker: { actions: { run }, aiSteps: { run } }, onProblem });
  closes.push(() => engine.stop(500));
  const plugins = [ledgerConnector(database.pool)];
  const masterKey = randomBytes(32).toString('base64');
  const connectors = await openConnectors(database.pool, { home: '', masterKey, plugins });
  closes.push(() => connectors.close());
  const pace = { look: 10, match: 50, hold: 60_000, atOnce: 4 };
  const host = openPollHost({ ...connectors.calls, pool: database.pool, engine, onProblem, pace });
  closes.push(() => host.stop());
}

const row = record({ id: text, text, n: number, reading: text });
const byText: ValueTemplate = { record: { text: { expr: 'message.text' } } };
const reply = (id: string, event = 'row_added') =>
  wait(id, { for: 'P3D', message: { connector: 'ledger', event, key: byText, output: row } });

const waitingMap = (step = 'reply'): Pipeline => buildPipeline([reply(step), end('done')]);

const count = async (query: string) => (await database.pool.query<{ n: number }>(query)).rows[0]?.n ?? 0;
const finished = () => count('select count(*)::int as n from cases where finished_at is not null');
const expected = () => count('select count(*)::int as n from expected_messages');
const marked = () => count('select count(*)::int as n from polls where cursor is not null');

const begin = (name: string) => {
  const { workspaceId, mapId } = company;
  return engine.receiveEvent({ workspaceId, mapId, event: { id: name, text: name, n: 1 }, key: name });
};

test('what a step waits for is looked for at the vendor, and goes to the one case that waits for it', async () => {
  await start(waitingMap());
  await until(async () => (await marked()) === 1, 'the mark is set');
  await begin('Lind');
  const { caseId } = await begin('Orchard');
  await until(async () => (await expected()) === 2, 'both cases wait');
  await addRows(database.pool, 3, 'Nobody waits for this');
  await addRows(database.pool, 1, 'Orchard');
  await until(async () => (await finished()) === 1, 'one case goes on');
  expect(await count(`select count(*)::int as n from cases where id = ${caseId} and finished_at is not null`)).toBe(1);
  expect([await expected(), await count('select count(*)::int as n from cases')]).toEqual([1, 2]);
});

test('a step that waits for what also starts cases is given it first, and no case starts of it', async () => {
  const trigger = { ...ledgerMap('message.id').trigger, next: 'reply' };
  const pipeline = buildPipeline([reply('reply'), end('done')], { trigger, names: { message: row } });
  await start(pipeline);
  await until(async () => (await marked()) === 1, 'the mark is set');
  expect(await count('select count(*)::int as n from polls')).toBe(1);
  await addRows(database.pool, 1, 'Lind');
  await until(async () => (await expected()) === 1, 'the case waits');
  await addRows(database.pool, 1, 'Lind');
  await until(async () => (await finished()) === 1, 'the case goes on');
  expect(await count('select count(*)::int as n from cases')).toBe(1);
});

test('a case on an older version hears of it too, and a step under another name goes on where the old one was', async () => {
  await start(waitingMap());
  await until(async () => (await marked()) === 1, 'the mark is set');
  await begin('Lind');
  await until(async () => (await expected()) === 1, 'the case waits');
  const { workspaceId, mapId } = company;
  const publish = (version: number, pipeline: Pipeline) =>
    publishVersion(database.pool, workspaceId, mapId, version, pipeline);
  const turn = () => count('select turn as n from polls');
  await publish(2, waitingMap('answer'));
  const before = await turn();
  await until(async () => (await turn()) > before + 1, 'it is looked on');
  await publish(3, buildPipeline([end('done')]));
  await addRows(database.pool, 1, 'Lind');
  await until(async () => (await finished()) === 1, 'the case goes on');
  await until(async () => (await count('select count(*)::int as n from polls')) === 0, 'nobody listens any more');
});
