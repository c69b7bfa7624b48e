import { afterEach, describe, expect, test } from '@jest/globals';
import type { Json, Pipeline } from '@baton/process-maps';
import { action, buildPipeline, call, each, end, person, record, stop, text, wait } from '@baton/process-maps/testing';
import { publishMap } from './open-test-company.ts';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(() => at.close());

const item = record({ id: text });

/** The inside of an `each` step: its trigger is the item. */
function inside(...steps: Parameters<typeof buildPipeline>[0]): Pipeline {
  const pipeline = buildPipeline(steps);
  const names = { ...pipeline.names, item };
  const keeps = { ...pipeline.keeps, item: 'all' as const };
  return {
    ...pipeline,
    names,
    keeps,
    trigger: { ...pipeline.trigger, gives: 'item', type: item, caseTitle: { expr: 'item.id' } },
  };
}

const list = { kind: 'list', of: item } as const;
const listOf = (child: Pipeline, atOnce = 10, more: Parameters<typeof buildPipeline>[0] = []) =>
  buildPipeline(
    [each('pay', 'message.lines', child, { atOnce }), ...more, end('done', { gives: { paid: { expr: 'pay' } } })],
    {
      names: { message: record({ lines: list }), pay: { kind: 'any' } },
      keeps: { message: 'all', pay: 'all' },
    },
  );

const lines = (count: number) => ({ lines: Array.from({ length: count }, (_, n) => ({ id: `i${n}` })) });
const send = (event: Json, key = 'a') => {
  const { workspaceId, mapId } = at.company;
  return at.engine.receiveEvent({ workspaceId, mapId, event, key });
};

async function children(parentId: string) {
  const { rows } = await at.database.pool.query<{
    id: string;
    status: string;
    title: string;
    state: string;
    outcome: string | null;
  }>(
    `select c.id::text, c.status, c.title, x.state, x.outcome from child_cases x join cases c on c.id = x.case_id
      where x.parent_id = $1 order by x.n`,
    [parentId],
  );
  return rows;
}

/** What the case gave at its end. */
async function outputOf(caseId: string): Promise<Json> {
  const { rows } = await at.database.pool.query<{ event: { output: Json } }>(
    `select event from case_events where case_id = $1 and event->>'kind' = 'child_finished'`,
    [caseId],
  );
  expect(rows).toHaveLength(1);
  return rows[0]!.event.output;
}

describe('the items of a list', () => {
  test('are cases of their own, and the list goes on with a summary when the last one ends', async () => {
    at = await TestEngine.open(listOf(inside(action('book', { with: { id: { expr: 'item.id' } } }), end('paid'))));
    const { caseId } = await send(lines(25));
    await at.reaches(caseId, 'done');
    expect(await outputOf(caseId)).toMatchObject({ total: 25, done: 25, declined: 0, cancelled: 0 });
    const all = await children(caseId);
    expect(all.map((child) => child.title)).toEqual(lines(25).lines.map(({ id }) => id));
    expect(new Set(at.actions.calls.map((one) => one.key)).size).toBe(25);
    expect(at.actions.calls).toHaveLength(25);
  });

  test('never move more at once than the map allows, and one that waits for a person holds nobody up', async () => {
    const asked = stop('odd', "item.id == 'i0'");
    at = await TestEngine.open(listOf(inside(action('book', { stops: [asked] }), end('paid')), 3));
    let now = 0;
    let most = 0;
    at.actions.answer = async (command) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => void setTimeout(resolve, 15));
      now--;
      return { ok: true, output: { id: command.step } };
    };
    const { caseId } = await send(lines(20));
    await until(
      async () => (await children(caseId)).filter((one) => one.state === 'ended').length === 19,
      '19 have ended',
    );
    expect(most).toBeLessThanOrEqual(3);
    expect((await at.caseRow(caseId)).status).toBe('waiting');
    const [first] = await children(caseId);
    expect(first).toMatchObject({ status: 'stopped', state: 'resting' });
    await at.answer(first!.id, 'a1', at.company.people.lead, 'accept');
    await at.reaches(caseId, 'done');
    expect(await outputOf(caseId)).toMatchObject({ total: 20, done: 20 });
  });

  test('of an empty list are none, and the list goes on at once', async () => {
    at = await TestEngine.open(listOf(inside(end('paid'))));
    const { caseId } = await send(lines(0));
    await at.reaches(caseId, 'done');
    expect(await outputOf(caseId)).toMatchObject({ total: 0, results: [] });
  });

  test('end with the case that started them, begun or not', async () => {
    at = await TestEngine.open(listOf(inside(person('look'), end('paid')), 2));
    const { caseId } = await send(lines(5));
    const all = async (status: string) => {
      const list = await children(caseId);
      return list.length === 5 && list.every((one) => one.status === status);
    };
    await until(() => all('stopped'), 'all are asked');
    const { workspaceId, people } = at.company;
    await at.engine.postToCase(workspaceId, caseId, { kind: 'cancelled', by: people.boss, reason: 'Enough.' });
    await until(() => all('cancelled'), 'all are cancelled');
    expect((await at.caseRow(caseId)).status).toBe('cancelled');
  });

  test('may have items of their own', async () => {
    const inner = inside(action('book'), end('paid'));
    const parts = {
      ...inner,
      names: { item: text },
      keeps: {},
      trigger: { ...inner.trigger, key: 'item', type: text },
    };
    const middle = inside(each('parts', "[item.id, 'second']", parts, { key: 'item' }), end('paid'));
    at = await TestEngine.open(listOf(middle));
    const { caseId } = await send(lines(3));
    await at.reaches(caseId, 'done');
    expect(at.actions.calls).toHaveLength(6);
  });
});

describe('another map', () => {
  const other = buildPipeline([
    wait('rest', { for: 'PT0.3S' }),
    end('done', { gives: { id: { expr: 'message.id' } } }),
  ]);
  const caller = (waits: boolean) =>
    buildPipeline([
      call('invoice', { with: { id: { literal: 'r7' } }, waits, ...(waits ? {} : { output: { kind: 'any' } }) }),
      end('done'),
    ]);

  test('is run, and its result comes back', async () => {
    at = await TestEngine.open(caller(true));
    await publishMap(at.database.pool, at.company.workspaceId, other, 'other-map', at.company.people);
    const { caseId } = await send({ id: 'm' });
    await at.reaches(caseId, 'done');
    expect(await outputOf(caseId)).toEqual({ id: 'r7' });
  });

  test('gets the work handed over, and the caller goes on at once', async () => {
    at = await TestEngine.open(caller(false));
    await publishMap(at.database.pool, at.company.workspaceId, other, 'other-map', at.company.people);
    const { caseId } = await send({ id: 'm' });
    await at.reaches(caseId, 'done');
    const [child] = await children(caseId);
    await at.reaches(child!.id, 'done');
    expect((await at.history(caseId)).filter((kind) => kind === 'child_finished')).toHaveLength(1);
  });

  test('that is not published, or whose case is cancelled, is a question for a person', async () => {
    at = await TestEngine.open(caller(true));
    const { caseId } = await send({ id: 'm' });
    await at.reaches(caseId, 'stopped');
    const waiting = buildPipeline([person('look'), end('done')]);
    await publishMap(at.database.pool, at.company.workspaceId, waiting, 'other-map', at.company.people);
    await at.answer(caseId, 'a1', at.company.people.ops, 'again');
    await until(async () => (await children(caseId)).length === 1, 'the other map runs');
    const [child] = await children(caseId);
    await until(async () => (await at.asks(child!.id)).length === 1, 'it asks');
    await at.answer(child!.id, 'a1', at.company.people.lead, 'no');
    await until(async () => (await at.asks(caseId)).length === 2, 'the caller asks');
    expect((await at.asks(caseId))[1]).toMatchObject({ kind: 'failure', state: 'open' });
  });
});
