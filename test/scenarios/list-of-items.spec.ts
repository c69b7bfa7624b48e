/** Items of a list as cases of their own, with workers killed meanwhile. BATON_SCENARIO_ITEMS: how many; 10,000 nightly. */
import { afterEach, expect, test } from '@jest/globals';
import type { Json } from '@baton/process-maps';
import { action, buildPipeline, each, end, record, text } from '@baton/process-maps/testing';
import { assembleEngine, type Engine } from '../../backend/src/assemble-engine.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany } from '../engine/open-test-company.ts';
import { KilledWorkers } from './killed-workers.ts';
import { caseEnds } from './case-ends.ts';

const items = Number(process.env['BATON_SCENARIO_ITEMS'] ?? 400);

let database: TestDatabase;
let engine: Engine;
let workers: KilledWorkers;

afterEach(async () => {
  workers.end();
  await engine.stop();
  await database.close();
});

const item = record({ id: text });
const inner = buildPipeline([action('book'), action('tell'), end('paid')]);
const child = {
  ...inner,
  names: { ...inner.names, item },
  keeps: { item: 'all' as const },
  trigger: { ...inner.trigger, gives: 'item', type: item, caseTitle: { expr: 'item.id' } },
};
const map = buildPipeline([each('pay', 'message.lines', child, { atOnce: 50 }), end('done')], {
  names: { message: record({ lines: { kind: 'list', of: item } }) },
  keeps: { message: 'all' },
});

test('every item is worked on, the list ends once with all of them, whatever workers die', async () => {
  database = await openTestDatabase();
  const company = await openTestCompany(database.pool, map);
  engine = await assembleEngine({ url: database.url, onProblem: () => undefined });
  workers = await KilledWorkers.open(database.pool, database.url);
  const event: Json = { lines: Array.from({ length: items }, (_, n) => ({ id: `i${n}` })) };
  const { caseId } = await engine.receiveEvent({
    workspaceId: company.workspaceId,
    mapId: company.mapId,
    event,
    key: 'a',
  });
  const began = performance.now();
  await workers.rage(items > 1_000 ? 5 : 3, 600);
  await caseEnds(database.pool, caseId, 'done', 300_000);
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    JSON.stringify({
      items,
      kills: workers.kills,
      seconds: Math.round(seconds * 10) / 10,
      itemsPerSecond: Math.round(items / seconds),
    }),
  );
  const { rows } = await database.pool.query<{ event: { output: { total: number; done: number } } }>(
    `select event from case_events where case_id = $1 and event->>'kind' = 'child_finished'`,
    [caseId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.event.output).toMatchObject({ total: items, done: items });
  const calls = await database.pool.query<{ step: string; keys: number }>(
    'select step, count(distinct key)::int as keys from noted_calls group by step order by step',
  );
  expect(calls.rows).toEqual([
    { step: 'book', keys: items },
    { step: 'tell', keys: items },
  ]);
  const gaps = await database.pool.query(
    'select case_id from case_events group by case_id having count(*) <> max(seq) or min(seq) <> 1',
  );
  expect(gaps.rows).toEqual([]);
}, 600_000);
