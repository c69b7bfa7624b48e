import { afterEach, describe, expect, test } from '@jest/globals';
import type { RunAction, UndoAction } from '@baton/process-maps';
import { action, ai, buildPipeline, end, person, record, text, wait } from '@baton/process-maps/testing';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';
import type { Actions, Done, StepResult } from '../../backend/src/engine/ports.ts';
import { publishVersion } from './open-test-company.ts';
import { TestEngine } from './test-engine.ts';
import { until } from './until.ts';

let at: TestEngine;

afterEach(() => at.close());

/** A vendor that can reverse what it did, or refuses to. */
class UndoingActions implements Actions {
  readonly undone: { step: string; done: Done }[] = [];
  refuse = false;

  async run(command: RunAction): Promise<StepResult> {
    return { ok: true, output: { id: `${command.step} of ${String((command.input as { n?: number }).n)}` } };
  }

  async undo(command: UndoAction, done: Done): Promise<StepResult> {
    if (this.refuse) return { ok: false, failure: { code: 'forbidden', message: 'Not allowed.' } };
    this.undone.push({ step: command.step, done });
    return { ok: true, output: null };
  }
}

const undoable = { undoable: true, with: { n: { expr: 'message.n' } } } as const;
const said = () => ({ workspaceId: at.company.workspaceId, by: at.company.people.boss, reason: 'Wrong customer.' });

async function openUndoing(...more: Parameters<typeof buildPipeline>[0]): Promise<UndoingActions> {
  at = await TestEngine.open(
    buildPipeline([action('book', undoable), action('pay', undoable), ...more, end('done')]),
    false,
  );
  const actions = new UndoingActions();
  await at.start({ worker: { actions, aiSteps: at.actions } });
  return actions;
}

describe('undo', () => {
  test('reverses a waiting case newest first, with what each call was given and has answered', async () => {
    const actions = await openUndoing(person('check'));
    const { caseId } = await at.receive('a');
    await at.reaches(caseId, 'stopped');
    expect(await at.engine.care.undo([caseId], said())).toEqual({ done: [caseId], left: [] });
    await at.reaches(caseId, 'cancelled');
    expect(actions.undone).toEqual([
      { step: 'pay', done: { input: { n: 1 }, output: { id: 'pay of 1' } } },
      { step: 'book', done: { input: { n: 1 }, output: { id: 'book of 1' } } },
    ]);
    expect((await at.asks(caseId)).map((ask) => ask.state)).toEqual(['closed']);
  });

  test('of a case that has ended asks a person where the vendor refuses, and goes on after a restart', async () => {
    const actions = await openUndoing();
    const { caseId } = await at.receive('a');
    await at.reaches(caseId, 'done');
    actions.refuse = true;
    await at.engine.care.undo([caseId], said());
    await at.reaches(caseId, 'stopped');
    await at.stopAll();
    await at.start({ worker: { actions, aiSteps: at.actions } });
    await at.answer(caseId, 'a1', at.company.people.ops, 'by_hand');
    await until(async () => (await at.asks(caseId)).length === 2, 'the next one is asked about');
    actions.refuse = false;
    await at.answer(caseId, 'a2', at.company.people.ops, 'again');
    await at.reaches(caseId, 'cancelled');
    expect(actions.undone.map(({ step }) => step)).toEqual(['book']);
  });
});

describe('quarantine by a rule', () => {
  test('shows what it means first, holds those cases alone, and lets them go again', async () => {
    at = await TestEngine.open(buildPipeline([person('check'), action('pay'), end('done')]));
    const forged = await at.receive('a', 'forged');
    const fine = await at.receive('b', 'fine');
    const { workspaceId, mapId, people } = at.company;
    const wanted = { workspaceId, mapId, rule: "message.text == 'forged'", ended: false };
    const found = await at.engine.care.find(wanted);
    expect(found).toMatchObject({ cases: [{ id: forged.caseId }], unclear: [] });
    const unclear = await at.engine.care.find({ ...wanted, rule: 'message.unknown > 3' });
    expect(unclear).toMatchObject({ cases: [], unclear: [{ id: forged.caseId }, { id: fine.caseId }] });
    await at.engine.care.quarantine([forged.caseId], said());
    await at.reaches(forged.caseId, 'quarantined');
    await at.answer(forged.caseId, 'a1', people.lead, 'yes');
    await at.answer(fine.caseId, 'a1', people.lead, 'yes');
    await at.reaches(fine.caseId, 'done');
    await until(async () => (await at.history(forged.caseId)).includes('ask_answered'), 'the answer is kept');
    expect(at.actions.calls).toHaveLength(1);
    await at.engine.postToCase(workspaceId, forged.caseId, { kind: 'resumed', by: people.boss });
    await at.reaches(forged.caseId, 'done');
  });

  test('does not reach the cases of another company', async () => {
    at = await TestEngine.open(buildPipeline([person('check'), end('done')]));
    const { caseId } = await at.receive('a');
    const foreign = { ...said(), workspaceId: '00000000-0000-0000-0000-000000000000' };
    expect(await at.engine.care.quarantine([caseId], foreign)).toEqual({ done: [], left: [] });
    expect(await at.engine.care.undo([caseId], foreign)).toEqual({ done: [], left: [] });
  });
});

test('the first cases of a version are reviewed by the map’s owner, the next ones are not', async () => {
  at = await TestEngine.open(
    buildPipeline([ai('sort', { output: record({ id: text }) }), end('done')], { review: { firstCases: 2 } }),
  );
  for (const key of ['a', 'b', 'c']) {
    const { caseId } = await at.receive(key);
    await at.reaches(caseId, key === 'c' ? 'done' : 'stopped');
    const { boss } = at.company.people;
    if (key !== 'c') expect(await at.asks(caseId)).toMatchObject([{ kind: 'review', holder_id: boss }]);
    if (key === 'a') await at.answer(caseId, 'a1', boss, 'right');
  }
});

test('waiting cases follow a new version where that is safe, and say why where not', async () => {
  const book = action('book');
  at = await TestEngine.open(buildPipeline([book, wait('cool', { for: 'PT1S' }), end('done')]), false);
  await at.start();
  const { caseId } = await at.receive('a');
  await at.reaches(caseId, 'waiting');
  await until(async () => (await at.caseRow(caseId)).lease_until === null, 'nobody holds it');
  const { workspaceId, mapId, people } = at.company;
  const publish = (version: number, ...steps: Parameters<typeof buildPipeline>[0]) =>
    publishVersion(at.database.pool, workspaceId, mapId, version, buildPipeline(steps));
  await publish(2, book, end('done'));
  await publish(3, book, wait('cool', { for: 'PT1S' }), action('tell'), end('done'));
  const wanted = { workspaceId, mapId, by: people.boss };
  const gone = await at.engine.care.move({ ...wanted, version: 2 }, 'move');
  expect(gone).toMatchObject({
    moved: [],
    stays: [{ id: caseId, version: 1, why: expect.stringContaining('not on the new version') }],
  });
  const line = { id: caseId, title: expect.any(String), version: 1 };
  const look = await at.engine.care.move({ ...wanted, version: 3 }, 'look');
  expect(look).toMatchObject({ moved: [line], verdicts: [{ from: 1, words: expect.any(Array) }] });
  expect(await at.engine.care.move({ ...wanted, version: 4 }, 'look')).toBeUndefined();
  expect((await at.engine.care.move({ ...wanted, version: 3 }, 'move'))?.moved).toEqual([line]);
  await at.reaches(caseId, 'done');
  expect(at.actions.calls.map(({ step }) => step)).toEqual(['book', 'tell']);
  expect(await at.history(caseId)).toContain('moved_to_version');
});

describe('a message', () => {
  const message = {
    connector: 'mail',
    event: 'reply',
    key: { record: { thread: { expr: 'message.id' } } },
    output: record({ body: text }),
  };
  const asks = buildPipeline([
    wait('reply', { message, for: 'PT5S' }),
    action('tell', { with: { body: { expr: 'reply.body' } } }),
    end('done'),
  ]);
  const reply = (thread: string, key: string) => {
    const { workspaceId, mapId } = at.company;
    const given = { workspaceId, mapId, connector: 'mail', event: 'reply', key };
    return at.engine.receiveMessage({ ...given, message: { thread, body: 'Yes please' } });
  };

  test('reaches the case that waits for it, and no other, however often it is delivered', async () => {
    at = await TestEngine.open(asks);
    const [one, other] = [await at.receive('one'), await at.receive('other')];
    expect(await reply('nobody', 'm0')).toEqual({ cases: [], repeated: false, kept: 'kept' });
    expect(await reply('one', 'm1')).toEqual({ cases: [one.caseId], repeated: false });
    expect(await reply('one', 'm1')).toEqual({ cases: [one.caseId], repeated: true });
    await at.reaches(one.caseId, 'done');
    expect((await at.caseRow(other.caseId)).status).toBe('waiting');
    expect(at.actions.calls).toHaveLength(1);
  });

  test('of the kind that starts the map goes to the case that waits for it, and else starts a case', async () => {
    const own = {
      connector: 'webhook',
      event: 'received',
      key: { record: { text: { expr: 'message.id' } } },
      output: record({ id: text }),
    };
    at = await TestEngine.open(buildPipeline([wait('reply', { message: own, for: 'PT1H' }), end('done')]));
    const first = await at.receive('one');
    const reply = await at.receive('two', 'one');
    expect(reply).toEqual({ caseId: first.caseId, repeated: false });
    expect(await at.receive('two', 'one')).toEqual({ caseId: first.caseId, repeated: true });
    await at.reaches(first.caseId, 'done');
    expect((await at.receive('three', 'nobody')).caseId).not.toBe(first.caseId);
  });

  test('that comes while nobody works is there when somebody does; after the time nobody expects it', async () => {
    const short = {
      ...asks,
      steps: { ...asks.steps, reply: wait('reply', { message, for: 'PT1S', next: [{ to: 'done' }] }) },
    };
    at = await TestEngine.open(short, false);
    const api = await assembleEngine({ url: at.database.url, onProblem: () => undefined });
    const { workspaceId, mapId } = at.company;
    const send = (id: string) => api.receiveEvent({ workspaceId, mapId, event: { id, text: '', n: 1 }, key: id });
    const [one, late] = [await send('one'), await send('late')];
    const given = { workspaceId, mapId, connector: 'mail', event: 'reply' };
    expect((await api.receiveMessage({ ...given, key: 'm', message: { thread: 'one', body: 'x' } })).cases).toEqual([
      one.caseId,
    ]);
    await api.stop();
    await at.start();
    await at.reaches(one.caseId, 'done');
    await at.reaches(late.caseId, 'done');
    expect(await at.history(one.caseId)).toContain('message_received');
    expect(await at.history(late.caseId)).toContain('timer_fired');
    expect(await reply('late', 'm2')).toEqual({ cases: [], repeated: false });
  });
});
