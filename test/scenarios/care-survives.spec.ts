/** Calls of other maps, items, messages, quarantine and moves while workers are killed: nothing lost, nothing twice. */
import { afterEach, expect, test } from '@jest/globals';
import type { Pipeline } from '@baton/process-maps';
import { action, buildPipeline, call, each, end, person, record, text, wait } from '@baton/process-maps/testing';
import { assembleEngine, type Engine } from '../../backend/src/assemble-engine.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany, publishMap, publishVersion, type TestCompany } from '../engine/open-test-company.ts';
import { until } from '../engine/until.ts';
import { caseEnds } from './case-ends.ts';
import { KilledWorkers } from './killed-workers.ts';

const count = 30;
const perCase = 4;

let database: TestDatabase;
let engine: Engine;
let workers: KilledWorkers;
let company: TestCompany;

afterEach(async () => {
  workers.end();
  await engine.stop();
  await database.close();
});

const item = record({ id: text });
const inner = buildPipeline([action('book'), end('paid')]);
const child: Pipeline = {
  ...inner,
  names: { ...inner.names, item },
  keeps: { item: 'all' },
  trigger: { ...inner.trigger, gives: 'item', type: item, caseTitle: { expr: 'item.id' } },
};
const message = {
  connector: 'mail',
  event: 'reply',
  key: { record: { thread: { expr: 'message.id' } } },
  output: record({ body: text }),
};
const family = {
  names: { message: record({ id: text, lines: { kind: 'list' as const, of: item } }) },
  keeps: { message: 'all' as const },
};
const begin = [person('look'), wait('reply', { message, for: 'PT1H' })];
const rest = [call('other', { output: record({}) }), each('pay', 'message.lines', child, { atOnce: 2 }), end('done')];
const first = buildPipeline([...begin, ...rest], family);
/** As the first, with a step more at its end. */
const second = buildPipeline([...begin, rest[0]!, rest[1]!, action('tell'), end('done')], family);

const idsWith = async (statement: string): Promise<Record<string, number>> => {
  const { rows } = await database.pool.query<{ id: string; n: number }>(statement);
  return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
};

async function open(): Promise<string[]> {
  database = await openTestDatabase();
  company = await openTestCompany(database.pool, first);
  const { workspaceId, mapId, people } = company;
  await publishMap(
    database.pool,
    workspaceId,
    buildPipeline([action('inside'), end('done')], family),
    'other-map',
    people,
  );
  engine = await assembleEngine({ url: database.url, onProblem: () => undefined });
  workers = await KilledWorkers.open(database.pool, database.url);
  const lines = Array.from({ length: perCase }, (_, n) => ({ id: `i${n}` }));
  const received = await Promise.all(
    Array.from({ length: count }, (_, n) =>
      engine.receiveEvent({ workspaceId, mapId, event: { id: `e${n}`, lines }, key: `e${n}` }),
    ),
  );
  return received.map(({ caseId }) => caseId);
}

const reply = (n: number) => {
  const { workspaceId, mapId } = company;
  const given = { workspaceId, mapId, connector: 'mail', event: 'reply', key: `m${n}` };
  return engine.receiveMessage({ ...given, message: { thread: `e${n}`, body: 'Yes' } });
};

/** Half of the messages before their step begins, half after; each is sent twice. */
async function sendAll(ids: string[], when: 'early' | 'late'): Promise<void> {
  for (const [n] of ids.entries()) {
    if (n % 2 !== (when === 'early' ? 0 : 1)) continue;
    await reply(n);
    await reply(n);
  }
}

const answer = (caseId: string) =>
  engine.answerAsk({
    workspaceId: company.workspaceId,
    caseId,
    askId: 'a1',
    by: company.people.lead,
    choice: 'yes',
    reason: 'Looked at it.',
  });

test('every case ends once with its message, its called case and all of its items, whatever workers die', async () => {
  const ids = await open();
  const { workspaceId, mapId, people } = company;
  await workers.start();
  for (const id of ids) await caseEnds(database.pool, id, 'stopped', 60_000);
  const said = { workspaceId, by: people.boss, reason: 'Look again.' };
  await sendAll(ids, 'early');

  const raging = workers.rage(5, 400);
  expect((await engine.care.quarantine(ids.slice(0, 10), said)).done).toHaveLength(10);
  await publishVersion(database.pool, workspaceId, mapId, 2, second);
  const moving = new Set(ids.slice(10, 20));
  await until(async () => {
    const wanted = { workspaceId, mapId, version: 2, by: people.boss, cases: [...moving] };
    for (const { id } of (await engine.care.move(wanted, 'move'))?.moved ?? []) moving.delete(id);
    return moving.size === 0;
  }, 'ten cases are moved');
  for (const id of ids) await answer(id);
  await sendAll(ids, 'late');
  await until(
    async () => (await engine.care.release(ids.slice(0, 10), said)).done.length > 0,
    'those in quarantine are released',
  );
  await raging;
  for (const id of ids) {
    await until(async () => {
      await engine.care.release([id], said);
      const { rows } = await database.pool.query<{ status: string }>('select status from cases where id = $1', [id]);
      return rows[0]?.status === 'done';
    }, `case ${id} is done`);
  }

  expect(workers.kills).toBe(5);
  const events = (kind: string) =>
    idsWith(`select e.case_id::text as id, count(*)::int as n from case_events e join cases c on c.id = e.case_id
              where c.parent_id is null and event->>'kind' = '${kind}' group by 1`);
  const eachHas = (n: number) => Object.fromEntries(ids.map((id) => [id, n]));
  expect(await events('message_received')).toEqual(eachHas(1));
  expect(await events('child_finished')).toEqual(eachHas(2));
  expect(
    await idsWith('select parent_id::text as id, count(*)::int as n from cases where parent_id is not null group by 1'),
  ).toEqual(eachHas(1 + perCase));
  expect(await idsWith('select step as id, count(distinct key)::int as n from noted_calls group by 1')).toEqual({
    inside: count,
    book: count * perCase,
    tell: 10,
  });
  const left = await database.pool.query('select from early_messages union all select from expected_messages');
  expect(left.rowCount).toBe(0);
  const gaps = await database.pool.query(
    'select case_id from case_events group by case_id having count(*) <> max(seq) or min(seq) <> 1',
  );
  expect(gaps.rows).toEqual([]);
}, 240_000);
