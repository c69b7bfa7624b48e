import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pipeline } from '@baton/process-maps';
import { assembleEngine, type Engine } from '../../backend/src/assemble-engine.ts';
import { openConnectors, type Connectors } from '../../backend/src/connectors/open-connectors.ts';
import { openPollHost } from '../../backend/src/connectors/triggers/polls/open-poll-host.ts';
import type { PollHost, PollPace } from '../../backend/src/connectors/triggers/polls/poll-host.ts';
import { Post } from '../crash/fleet.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany, publishVersion, type TestCompany } from '../engine/open-test-company.ts';
import { until } from '../engine/until.ts';
import { addRows, ledgerConnector, type LedgerManners, openLedger } from './ledger-connector.ts';
import { ledgerMap } from './ledger-map.ts';

let database: TestDatabase;
let company: TestCompany;
let closes: (() => Promise<unknown>)[];
const masterKey = randomBytes(32).toString('base64');
const quick: PollPace = { look: 10, match: 50, hold: 60_000, atOnce: 4 };

beforeEach(async () => {
  database = await openTestDatabase();
  await openLedger(database.pool);
  closes = [];
});

afterEach(async () => {
  for (const close of closes.reverse()) await close();
  await database.close();
});

async function publish(pipeline: Pipeline) {
  company = await openTestCompany(database.pool, pipeline);
}

async function startHost(manners: LedgerManners = {}, pace = quick) {
  const problems: unknown[] = [];
  const engine: Engine = await assembleEngine({ url: database.url, onProblem: (problem) => problems.push(problem) });
  closes.push(() => engine.stop(500));
  const plugins = [ledgerConnector(database.pool, manners)];
  const connectors: Connectors = await openConnectors(database.pool, { home: '', masterKey, plugins });
  closes.push(() => connectors.close());
  const onProblem = (problem: unknown) => void problems.push(problem);
  const host: PollHost = openPollHost({ ...connectors.calls, pool: database.pool, engine, onProblem, pace });
  closes.push(() => host.stop());
  return { engine, problems, host };
}

const count = async (query: string) => (await database.pool.query<{ n: number }>(query)).rows[0]?.n ?? 0;
const cases = () => count('select count(*)::int as n from cases');
const marked = () => count('select count(*)::int as n from polls where cursor is not null');
const dueNow = () => database.pool.query('update polls set due_at = now()');

/** Numbers of the rows that became cases, as often as they did. */
async function rowsInCases(): Promise<number[]> {
  const { rows } = await database.pool.query<{ n: number }>(
    `select (event->'trigger'->>'n')::int as n from case_events where seq = 1 order by 1`,
  );
  return rows.map(({ n }) => n);
}

test('the first look sets the mark; everything after it becomes one case, however many share a moment', async () => {
  await publish(ledgerMap());
  await addRows(database.pool, 3);
  await startHost();
  await until(async () => (await marked()) === 1, 'the mark is set');
  await addRows(database.pool, 40);
  await until(async () => (await cases()) === 40, 'forty cases are there');
  expect(await rowsInCases()).toEqual(Array.from({ length: 40 }, (_, at) => at + 4));
});

test('several workers look once per due moment', async () => {
  await publish(ledgerMap());
  for (let worker = 0; worker < 4; worker++) await startHost({ takes: 30 });
  await until(async () => (await marked()) === 1, 'the mark is set');
  const before = await count('select count(*)::int as n from looks');
  for (let round = 1; round <= 5; round++) {
    await dueNow();
    await until(async () => (await count('select count(*)::int as n from looks')) >= before + round, 'it is looked');
    await until(
      async () => (await count('select count(*)::int as n from polls where held_until is null')) === 1,
      'done',
    );
  }
  // A look a second besides these may come due by itself; four workers would make twenty.
  expect(await count('select count(*)::int as n from looks')).toBeLessThan(before + 10);
});

test('a look that outlives its claim keeps nothing', async () => {
  await publish(ledgerMap());
  await startHost();
  await until(async () => (await marked()) === 1, 'the mark is set');
  await addRows(database.pool, 5);
  await until(async () => (await cases()) === 5, 'five cases are there');
  // Slower than the hold: both workers find the same rows, and only the later claim may keep them.
  await Promise.all(
    closes
      .splice(0)
      .reverse()
      .map((close) => close()),
  );
  const pace = { ...quick, hold: 50 };
  const looks = await count('select count(*)::int as n from looks');
  await addRows(database.pool, 5);
  await startHost({ takes: 3_000 }, { ...pace, atOnce: 1 });
  await dueNow();
  await until(async () => (await count('select count(*)::int as n from looks')) > looks, 'the slow one looks');
  await startHost({ takes: 20 }, pace);
  await until(async () => (await cases()) >= 10, 'ten cases are there');
  await sleep(3_500);
  expect(await rowsInCases()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a vendor that promises more without moving is put off with a reason', async () => {
  await publish(ledgerMap());
  await startHost({ stuck: true });
  await until(async () => (await count('select failures as n from polls')) === 1, 'the look failed');
  const { rows } = await database.pool.query<{ problem: string }>('select problem from polls where due_at > now()');
  expect(rows).toEqual([{ problem: expect.stringContaining('does not go on from where it is') }]);
  expect(await count('select count(*)::int as n from looks')).toBe(2);
});

test('what does not fit the map is set aside with its reason, and the rest goes on', async () => {
  await publish(ledgerMap('message.text'));
  await startHost();
  await until(async () => (await marked()) === 1, 'the mark is set');
  await addRows(database.pool, 1, '');
  await addRows(database.pool, 1, 'good');
  await until(async () => (await cases()) === 1, 'the good one is a case');
  const { rows } = await database.pool.query('select event_id, reason from set_aside_events');
  expect(rows).toEqual([{ event_id: '1', reason: expect.stringContaining('lacks what tells it from others') }]);
});

test('while it is switched off nothing is looked for, and afterwards nothing is missing', async () => {
  await publish(ledgerMap());
  const { engine } = await startHost();
  await until(async () => (await marked()) === 1, 'the mark is set');
  const { workspaceId, people } = company;
  const setting = { workspaceId, scope: 'connector' as const, target: 'ledger', by: people.boss, reason: 'Test.' };
  await engine.setSwitch({ ...setting, off: true });
  await sleep(1_200); // the board may know a switch 0.7 s late
  const before = await count('select count(*)::int as n from looks');
  await addRows(database.pool, 3);
  await dueNow();
  await sleep(300);
  expect(await count('select count(*)::int as n from looks')).toBe(before);
  await engine.setSwitch({ ...setting, off: false });
  await dueNow();
  await until(async () => (await cases()) === 3, 'the three are cases');
});

test('a new version goes on where the old one was; other settings begin with a new mark', async () => {
  await publish(ledgerMap());
  await startHost();
  await until(async () => (await marked()) === 1, 'the mark is set');
  await publishVersion(database.pool, company.workspaceId, company.mapId, 2, ledgerMap('message.id'));
  await addRows(database.pool, 2);
  await until(async () => (await cases()) === 2, 'both are cases');
  const other = ledgerMap();
  const changed = { ...other, trigger: { ...other.trigger, with: { only: 'big' } } };
  await publishVersion(database.pool, company.workspaceId, company.mapId, 3, changed);
  await until(async () => (await count(`select count(*)::int as n from polls where params ? 'only'`)) === 1, 'changed');
  await database.pool.query('update maps set published_version = null');
  await until(
    async () => (await count('select count(*)::int as n from polls')) === 0,
    'nothing is looked for any more',
  );
});

test('workers killed at any moment lose nothing and repeat nothing', async () => {
  await publish(ledgerMap());
  const points = ['before-intake-commit:0.15', 'after-intake-commit:0.15', ''];
  const posts = points.map(
    (point) =>
      new Post('../polls/poll-worker.ts', () => ({
        DATABASE_URL: database.url,
        MASTER_KEY: masterKey,
        CRASH_AT: point,
      })),
  );
  for (const post of posts) post.start();
  closes.push(async () => posts.forEach((post) => post.end()));
  await until(async () => (await marked()) === 1, 'the mark is set');
  for (let round = 0; round < 30; round++) {
    await addRows(database.pool, 10);
    await dueNow();
    if (round % 5 === 4) posts[round % 3]!.signal('SIGKILL');
    await sleep(150);
  }
  await until(async () => (await cases()) >= 300, 'every row is a case');
  await sleep(500);
  expect(await rowsInCases()).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
  expect(posts.reduce((sum, post) => sum + post.deaths, 0)).toBeGreaterThan(3);
  expect(posts.flatMap((post) => post.ownEnds)).toEqual([]);
});
