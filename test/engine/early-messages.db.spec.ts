/** Messages that come before the step that waits for them begins. */
import { afterEach, expect, test } from '@jest/globals';
import { action, buildPipeline, end, person, record, text, wait } from '@baton/process-maps/testing';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(() => at.close());

const message = {
  connector: 'mail',
  event: 'reply',
  key: { record: { thread: { expr: 'message.id' } } },
  output: record({ body: text }),
};
const replies = wait('reply', { message, for: 'PT1H' });

const reply = (thread: string, key: string, body = 'Yes please') => {
  const { workspaceId, mapId } = at.company;
  return at.engine.receiveMessage({
    workspaceId,
    mapId,
    connector: 'mail',
    event: 'reply',
    key,
    message: { thread, body },
  });
};

const kept = async () =>
  (await at.database.pool.query<{ n: number }>('select count(*)::int as n from early_messages')).rows[0]!.n;

async function stoppedCase(key: string) {
  const { caseId } = await at.receive(key);
  await at.reaches(caseId, 'stopped');
  return caseId;
}

test('is kept for a running case and taken when the step begins, once however often it was delivered', async () => {
  at = await TestEngine.open(buildPipeline([person('look'), replies, end('done')]));
  const caseId = await stoppedCase('one');
  expect(await reply('one', 'm1')).toEqual({ cases: [], repeated: false, kept: 'kept' });
  expect(await reply('one', 'm1')).toEqual({ cases: [], repeated: true });
  await at.answer(caseId, 'a1', at.company.people.lead, 'yes');
  await at.reaches(caseId, 'done');
  expect(await at.history(caseId)).toContain('message_received');
  expect(await kept()).toBe(0);
  expect(await reply('one', 'm1')).toEqual({ cases: [caseId], repeated: true });
});

test('is not kept when no running case can come to wait for it, nor longer than the case runs', async () => {
  at = await TestEngine.open(buildPipeline([person('look'), replies, end('done')]));
  expect(await reply('one', 'm1')).toEqual({ cases: [], repeated: false });
  const caseId = await stoppedCase('one');
  expect((await reply('nobody', 'm2')).kept).toBe('kept');
  const { workspaceId, people } = at.company;
  await at.engine.care.cancel([caseId], { workspaceId, by: people.boss, reason: 'Not needed.' });
  await at.reaches(caseId, 'cancelled');
  await until(async () => (await kept()) === 0, 'it is forgotten');
});

test('that is older than the case is not for it; the oldest of several is taken first, the next at the next visit', async () => {
  const again = wait('again', { message, for: 'PT1H' });
  at = await TestEngine.open(buildPipeline([person('look'), replies, again, end('done')]));
  const other = await stoppedCase('other');
  await reply('one', 'm0', 'of another time');
  const caseId = await stoppedCase('one');
  await reply('one', 'm1', 'first');
  await reply('one', 'm2', 'second');
  await at.answer(caseId, 'a1', at.company.people.lead, 'yes');
  await at.reaches(caseId, 'done');
  const { rows } = await at.database.pool.query(
    `select event->'message'->>'body' as body from case_events
      where case_id = $1 and event->>'kind' = 'message_received' order by seq`,
    [caseId],
  );
  expect(rows).toEqual([{ body: 'first' }, { body: 'second' }]);
  expect((await at.caseRow(other)).status).toBe('stopped');
});

test('beyond the bound is set aside for a person, not lost', async () => {
  at = await TestEngine.open(buildPipeline([person('look'), replies, end('done')]));
  await stoppedCase('one');
  const results = [];
  for (let n = 0; n < 22; n++) results.push((await reply('one', `m${n}`)).kept);
  expect(results.filter((each) => each === 'kept')).toHaveLength(20);
  const aside = await at.database.pool.query('select event_id from set_aside_events order by id');
  expect(aside.rows).toEqual([{ event_id: 'm20' }, { event_id: 'm21' }]);
});

test('at the very moment at which the step begins is never lost', async () => {
  at = await TestEngine.open(buildPipeline([action('call'), replies, end('done')]));
  const names = Array.from({ length: 150 }, (_, n) => `c${n}`);
  const cases = await Promise.all(names.map((name) => at.receive(name)));
  // As soon as the cases are there, while their calls and waits are under way.
  await Promise.all(names.map((name) => reply(name, `m ${name}`)));
  for (const { caseId } of cases) await at.reaches(caseId, 'done');
  expect(await kept()).toBe(0);
});
