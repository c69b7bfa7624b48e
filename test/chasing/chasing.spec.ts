/** What Baton chases by itself, with the product's own parts on a clock of ours. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Pipeline } from '@baton/process-maps';
import { action, buildPipeline, end, person, record, text, wait } from '@baton/process-maps/testing';
import { takeArrivals, type ChasePorts } from '../../backend/src/chasing/arrivals.ts';
import { tellNearlyLate } from '../../backend/src/chasing/nearly-late.ts';
import { SilenceWatch } from '../../backend/src/chasing/silence-watch.ts';
import { tellFollowers } from '../../backend/src/chasing/status-notes.ts';
import { PipelineCache } from '../../backend/src/persistence/case-store/pipeline-cache.ts';
import { createDataSource } from '../../backend/src/persistence/data-source.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany, type TestCompany } from '../engine/open-test-company.ts';
import { CompanyEngine } from '../owners/company-engine.ts';
import { VirtualClock } from '../owners/virtual-clock.ts';

const HOUR = 3_600_000;
const reply = { connector: 'desk', event: 'reply', key: { expr: 'message.id' }, output: record({ id: text }) };

let database: TestDatabase;
let source: ReturnType<typeof createDataSource>;
let clock: VirtualClock;
let company: TestCompany;
let engine: CompanyEngine;
let ports: ChasePorts;

beforeEach(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url).initialize();
  // Rows are written at the database's moment: what they say is due has to have come.
  clock = new VirtualClock(new Date(Date.now() + 60_000).toISOString());
  ports = { pool: database.pool, pipelines: new PipelineCache(database.pool), clock };
});

afterEach(async () => {
  await source.destroy();
  await database.close();
});

/** A company that works around the clock, so that the day on which the test runs means nothing. */
async function open(pipeline: Pipeline): Promise<void> {
  company = await openTestCompany(database.pool, pipeline);
  const always = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '23:59', holidays: [] };
  await database.pool.query('update workspaces set calendar = $2 where id = $1', [
    company.workspaceId,
    JSON.stringify(always),
  ]);
  engine = new CompanyEngine(database.pool, source, clock, (parts) => parts);
}

async function come(id: string, event: Record<string, string> = {}): Promise<string> {
  const { workspaceId, mapId } = company;
  const given = { id, text: `Case ${id}`, n: 1, ...event };
  const { caseId } = await engine.intake.receiveEvent({ workspaceId, mapId, event: given, key: id });
  await engine.settle(workspaceId);
  return caseId;
}

/** Who was told what, by kind, oldest first. */
async function told(kind: string): Promise<{ name: string; text: string; caseId: string | null }[]> {
  const { rows } = await database.pool.query<{ name: string; text: string; caseId: string | null }>(
    `select p.name, n.text, n.case_id::text as "caseId" from notices n join people p on p.id = n.person_id
      where n.kind = $1 order by n.id`,
    [kind],
  );
  return rows;
}

const later = async (hours: number): Promise<void> => {
  clock.move(hours * HOUR);
  await engine.settle(company.workspaceId);
};

test('a wait reminds whoever the map names, once for each reminder, with the case', async () => {
  await open(
    buildPipeline([
      wait('quiet', { for: 'P3D', remindAfter: ['PT4H', 'P1D'], remind: { role: 'ops' }, message: reply }),
      end('done'),
    ]),
  );
  const caseId = await come('one');
  await later(5);
  await later(1);
  expect(await told('wait_reminder')).toEqual([
    { name: 'ops', text: 'Case one: “quiet” has been waiting for 4 hours.', caseId },
  ]);
  await later(20);
  expect(await told('wait_reminder')).toHaveLength(2);
});

test('a silent case is found once, its map’s owner is told, and the mark ends when something happens', async () => {
  await open(buildPipeline([wait('quiet', { message: reply }), wait('planned', { for: 'P30D' }), end('done')]));
  const caseId = await come('one');
  const watch = new SilenceWatch(ports);
  clock.move(20 * HOUR);
  expect(await watch.round()).toEqual([]);
  clock.move(5 * HOUR);
  expect(await watch.round()).toHaveLength(1);
  expect(await watch.round()).toEqual([]);
  const [notice] = await told('silent');
  expect(notice).toEqual({
    name: 'boss',
    text: expect.stringMatching(/^“Case one” is silent: nothing has happened at “quiet” for 1 day.*\.$/),
    caseId,
  });
  await engine.inbox.postToCase(company.workspaceId, caseId, {
    kind: 'message_received',
    token: 't1',
    step: 'quiet',
    visit: 1,
    message: { id: 'x' },
  });
  await engine.settle(company.workspaceId);
  // The next wait has a clock of its own: the map says how long it is quiet.
  clock.move(10 * 24 * HOUR);
  expect(await watch.round()).toEqual([]);
  const { rows } = await database.pool.query<{ silent: boolean }>(
    'select exists (select from case_silences s where s.case_id = c.id and s.seq = c.seq) as silent from cases c',
  );
  expect(rows).toEqual([{ silent: false }]);
});

test('what the off switch or a person holds is not silent; many silent cases are one notice', async () => {
  await open(buildPipeline([wait('quiet', { message: reply }), end('done')]));
  const ids: string[] = [];
  for (const n of ['a', 'b', 'c', 'd', 'e', 'f']) ids.push(await come(n));
  const { workspaceId, people } = company;
  await engine.inbox.postToCase(workspaceId, ids[0]!, { kind: 'quarantined', by: people.ops, reason: 'Looked at' });
  await engine.settle(workspaceId);
  await database.pool.query(
    `insert into switches (workspace_id, scope, target, off) values ($1, 'map', 'test-map', true)`,
    [workspaceId],
  );
  const watch = new SilenceWatch(ports);
  clock.move(30 * HOUR);
  expect(await watch.round()).toEqual([]);
  await database.pool.query('update switches set off = false');
  expect(await watch.round()).toHaveLength(1);
  expect(await told('silent')).toEqual([
    {
      name: 'boss',
      text: '5 cases of “Test map” are silent: nothing has happened in them for longer than usual. “Case b”, “Case c”, “Case d” and 2 more.',
      caseId: null,
    },
  ]);
});

test('the last in line who said “I am on it” and did nothing is told, too', async () => {
  await open(buildPipeline([person('approve', { owner: 'boss', backup: 'boss', answerWithin: 'PT1H' }), end('done')]));
  await come('one');
  await later(1.1);
  await later(1.1);
  await database.pool.query(`update asks set state = 'acknowledged' where level = 'map_owner'`);
  const watch = new SilenceWatch(ports);
  expect(await watch.round()).toEqual([]);
  clock.move(3 * HOUR);
  expect(await watch.round()).toHaveLength(1);
  expect((await told('silent')).map(({ text: said }) => said)).toEqual([
    expect.stringMatching(/^“Case one” still waits for your answer at “approve”, which was due .* ago\.$/),
  ]);
});

test('a case near the end of its promise is told to the map’s owner once; one that has ended is not', async () => {
  await open(buildPipeline([person('approve', { answerWithin: 'P9D' }), end('done')], { promise: 'P2D' }));
  await come('one');
  const other = await come('two');
  await takeArrivals(ports);
  await engine.inbox.postToCase(company.workspaceId, other, {
    kind: 'cancelled',
    by: company.people.ops,
    reason: 'No',
  });
  await engine.settle(company.workspaceId);
  clock.move(35 * HOUR);
  expect(await tellNearlyLate(ports)).toEqual([]);
  clock.move(2 * HOUR);
  await tellNearlyLate(ports);
  expect(await tellNearlyLate(ports)).toEqual([]);
  expect(await told('nearly_late')).toEqual([
    {
      name: 'boss',
      text: expect.stringMatching(
        /^“Case one” has 1[01] hours.* left of the time in which it was promised\. lead has it now\.$/,
      ),
      caseId: expect.any(String),
    },
  ]);
});

test('whoever brought a case in hears of it: when it changes hands, waits outside, is late and ends; not of steps', async () => {
  await open(
    buildPipeline(
      [
        action('look'),
        person('approve', { answerWithin: 'P9D' }),
        action('write'),
        wait('quiet', { message: reply }),
        end('done'),
      ],
      { promise: 'P1D' },
    ),
  );
  const { workspaceId, people } = company;
  const follow = async (): Promise<void> => {
    await takeArrivals(ports);
    await tellFollowers(ports);
  };
  const caseId = await come('one', { email: 'OPS@example.com' });
  await follow();
  await follow();
  const heard = async () => (await told('status')).map(({ name, text: said }) => `${name} ${said}`);
  expect(await heard()).toEqual(['ops “Case one”: lead has it now.']);

  const answer = { kind: 'ask_answered', ask: 'a1', by: people.lead, choice: 'yes', reason: 'Fine' } as const;
  await engine.inbox.postToCase(workspaceId, caseId, answer);
  await engine.settle(workspaceId);
  await follow();
  expect(await heard()).toHaveLength(1);
  clock.move(0.5 * HOUR);
  await follow();
  expect((await heard()).slice(1)).toEqual(['ops “Case one”: it waits for an answer from outside, at “quiet”.']);

  clock.move(24 * HOUR);
  await follow();
  expect((await heard()).slice(2)).toEqual(['ops “Case one”: it is later than promised.']);

  await engine.inbox.postToCase(workspaceId, caseId, { kind: 'cancelled', by: people.lead, reason: 'Withdrawn' });
  await engine.settle(workspaceId);
  await follow();
  await follow();
  expect((await heard()).slice(3)).toEqual(['ops “Case one”: it has ended as cancelled.']);
});

test('a follower of many cases gets one note for what happened to all of them, and none after they unfollow', async () => {
  await open(buildPipeline([person('approve', { answerWithin: 'P9D' }), end('done')]));
  for (const n of ['a', 'b', 'c', 'd', 'e']) await come(n, { email: 'boss@example.com' });
  await takeArrivals(ports);
  await database.pool.query(
    `update case_followers set follows = false where case_id = (select min(case_id) from case_followers)`,
  );
  await takeArrivals(ports);
  expect(await tellFollowers(ports)).toHaveLength(1);
  expect((await told('status')).map(({ text: said }) => said)).toEqual([
    'News of cases that you follow. “Case b”: lead has it now. “Case c”: lead has it now. “Case d”: lead has it now. And 1 other case has moved.',
  ]);
});
