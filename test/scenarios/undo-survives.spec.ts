/** A case with ten effects is undone while its workers are killed. */
import { afterEach, expect, test } from '@jest/globals';
import { action, buildPipeline, person } from '@baton/process-maps/testing';
import { end } from '@baton/process-maps/testing';
import { assembleEngine, type Engine } from '../../backend/src/assemble-engine.ts';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openTestCompany } from '../engine/open-test-company.ts';
import { caseEnds } from './case-ends.ts';
import { KilledWorkers } from './killed-workers.ts';

let database: TestDatabase;
let engine: Engine;
let workers: KilledWorkers;

afterEach(async () => {
  workers.end();
  await engine.stop();
  await database.close();
});

const steps = Array.from({ length: 10 }, (_, n) => `step_${n}`);

test('every effect is undone, newest first, whatever workers die', async () => {
  database = await openTestDatabase();
  const map = buildPipeline([...steps.map((id) => action(id, { undoable: true })), person('check'), end('done')]);
  const company = await openTestCompany(database.pool, map);
  engine = await assembleEngine({ url: database.url, onProblem: () => undefined });
  workers = await KilledWorkers.open(database.pool, database.url);
  const { workspaceId, mapId } = company;
  const received = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      engine.receiveEvent({ workspaceId, mapId, event: { id: `e${n}`, text: '', n }, key: `e${n}` }),
    ),
  );
  const ids = received.map(({ caseId }) => caseId);
  await workers.start();
  for (const id of ids) await caseEnds(database.pool, id, 'stopped', 60_000);
  workers.end();
  await engine.care.undo(ids, { workspaceId, by: company.people.boss, reason: 'Wrong list.' });
  await workers.rage(4, 250);
  for (const id of ids) await caseEnds(database.pool, id, 'cancelled', 60_000);
  expect(workers.kills).toBe(4);
  for (const id of ids) {
    const { rows } = await database.pool.query<{ step: string }>(
      `select step from noted_calls where key like $1 || ':%:undo' group by step, key order by min(id)`,
      [id],
    );
    expect(rows.map((row) => row.step)).toEqual(steps.toReversed().map((step) => `undo ${step}`));
  }
}, 300_000);
