import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CaseEvent, CaseState } from '@baton/process-maps';
import { action, buildPipeline, end } from '@baton/process-maps/testing';
import { openTestDatabase, type TestDatabase } from '../../../../test/database/open-test-database.ts';
import { assembleEngine, type Engine } from '../../assemble-engine.ts';
import { openTestCompany, type TestCompany } from '../../../../test/engine/open-test-company.ts';
import type { Completion, LoadedCase } from '../../engine/ports.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import { PostgresCaseStore } from './case-store.ts';
import { PipelineCache } from './pipeline-cache.ts';

let database: TestDatabase;
let intake: Engine;
let company: TestCompany;
/** Wake-ups are not what these tests are about. */
const noWakes = { write: async () => undefined } as unknown as WakeWriter;

beforeEach(async () => {
  database = await openTestDatabase();
  company = await openTestCompany(database.pool, buildPipeline([action('call'), end('done')]));
  intake = await assembleEngine({ url: database.url, onProblem: () => undefined });
});

afterEach(async () => {
  await intake.stop();
  await database.close();
});

const storeOf = (worker: string) =>
  new PostgresCaseStore(database.pool, worker, new PipelineCache(database.pool), noWakes);

async function newCases(count: number): Promise<string[]> {
  const { workspaceId, mapId } = company;
  const event = (id: string) => ({ workspaceId, mapId, event: { id, text: '', n: 1 }, key: id });
  const received = await Promise.all(Array.from({ length: count }, (_, n) => intake.receiveEvent(event(`e${n}`))));
  return received.map((one) => one.caseId);
}

const ended: CaseEvent = { kind: 'cancelled', by: 'ops', reason: 'test' };

function completionOf(loaded: LoadedCase, change: Partial<Completion> = {}): Completion {
  const { id, workspaceId, mapId, seq, state } = loaded;
  const at = '2026-11-21T09:00:00.000Z';
  const nothing = {
    at,
    consumes: [],
    openAsks: [],
    passOn: [],
    moveDeadlines: [],
    closeAsks: [],
    lastResort: [],
    wakeAt: [],
    release: false,
  };
  const record = { type: 'paused', text: 'Something happened.' } as const;
  return { caseId: id, workspaceId, mapId, seq, state, event: ended, records: [record], ...nothing, ...change };
}

const seqOf = async (id: string) =>
  (await database.pool.query<{ seq: number }>('select seq from cases where id = $1', [id])).rows[0]?.seq;

describe('a commit', () => {
  test('applies once: of many with the same seq one wins, the history has one entry', async () => {
    const [id = ''] = await newCases(1);
    const store = storeOf('a');
    const [loaded] = (await store.claim([id])).cases;
    const same = Array.from({ length: 8 }, () => storeOf('a').commit(completionOf(loaded!)));
    const results = await Promise.all([
      ...same,
      store.commit(completionOf(loaded!)),
      store.commit(completionOf(loaded!)),
    ]);
    expect(results.filter((result) => result.won)).toHaveLength(1);
    const { rows } = await database.pool.query('select seq from case_events where case_id = $1 order by seq', [id]);
    expect(rows).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  test('of a worker whose case was taken over changes nothing, although nobody has advanced it yet', async () => {
    const [id = ''] = await newCases(1);
    const [loaded] = (await storeOf('a').claim([id])).cases;
    await database.pool.query(`update cases set lease_until = now() - interval '1 millisecond' where id = $1`, [id]);
    const [taken] = (await storeOf('b').claim([id])).cases;
    expect(await storeOf('a').commit(completionOf(loaded!))).toEqual({ won: false });
    expect((await storeOf('b').commit(completionOf(taken!))).won).toBe(true);
  });

  test('renews the lease, so that what it announces may be done without being disturbed', async () => {
    const [id = ''] = await newCases(1);
    const [loaded] = (await storeOf('a').claim([id])).cases;
    await database.pool.query(`update cases set lease_until = now() + interval '10 milliseconds' where id = $1`, [id]);
    await storeOf('a').commit(completionOf(loaded!));
    await new Promise((resolve) => void setTimeout(resolve, 50));
    expect((await storeOf('b').claim([id])).busy).toEqual([id]);
  });

  test('of values that can never be stored fails alone, its neighbours go through', async () => {
    const ids = await newCases(5);
    const store = storeOf('a');
    const { cases } = await store.claim(ids);
    const poison = { ...ended, reason: 'a NUL: \0' };
    const results = await Promise.allSettled(
      cases.map((loaded, index) => store.commit(completionOf(loaded, index === 2 ? { event: poison } : {}))),
    );
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await Promise.all(cases.map((loaded) => seqOf(loaded.id)))).toEqual([2, 2, 1, 2, 2]);
  });

  test('uses an inbox row up once, also for one who read it before it was used', async () => {
    const [id = ''] = await newCases(1);
    await database.pool.query('insert into case_inbox (case_id, event) values ($1, $2)', [id, JSON.stringify(ended)]);
    const [one] = (await storeOf('a').claim([id])).cases;
    const [item] = one!.inbox;
    expect(item?.event).toEqual(ended);
    expect(await storeOf('a').commit(completionOf(one!, { consumes: [item!.id] }))).toEqual({ won: true, inbox: [] });
    const stale = { ...one!, seq: one!.seq + 1 };
    expect(await storeOf('a').commit(completionOf(stale, { consumes: [item!.id] }))).toEqual({ won: false });
    expect((await storeOf('a').commit(completionOf(stale))).won).toBe(true);
  });

  test('gives the case back only when its inbox is empty, and hands over what is in it', async () => {
    const [id = ''] = await newCases(1);
    const store = storeOf('a');
    const [loaded] = (await store.claim([id])).cases;
    await database.pool.query('insert into case_inbox (case_id, event) values ($1, $2)', [id, JSON.stringify(ended)]);
    const result = await store.commit(completionOf(loaded!, { release: true }));
    expect(result).toMatchObject({ won: true, inbox: [{ event: ended }] });
    expect((await storeOf('b').claim([id])).busy).toEqual([id]);
    const next = { ...loaded!, seq: loaded!.seq + 1 };
    const consumes = result.won ? result.inbox.map((item) => item.id) : [];
    await store.commit(completionOf(next, { release: true, consumes }));
    expect((await storeOf('b').claim([id])).cases).toHaveLength(1);
  });

  test('opens, passes on and closes asks with the named people of the map, never with nobody', async () => {
    const [id = ''] = await newCases(1);
    const store = storeOf('a');
    const [loaded] = (await store.claim([id])).cases;
    const ask = {
      id: 'a1',
      kind: 'stop' as const,
      token: 't1',
      step: 'call',
      visit: 1,
      ownerRole: 'lead',
      backupRole: 'ops',
      answerWithin: 'PT2H',
      level: 'owner' as const,
      deadline: '2026-11-21T11:00:00.000Z',
      choices: [],
    };
    const open = { ask, question: 'Shall we?', evidence: { saw: [], why: 'Because.', nothingYet: 'Nothing.' } };
    const lastResort = ['boss'];
    await store.commit(completionOf(loaded!, { openAsks: [open], lastResort }));
    const askRow = async () =>
      (
        await database.pool.query(
          'select owner_id, holder_id, backup_id, level, state, answer_within_ms from asks where case_id = $1',
          [id],
        )
      ).rows[0];
    const { lead, ops, boss } = company.people;
    expect(await askRow()).toEqual({
      owner_id: lead,
      holder_id: lead,
      backup_id: ops,
      level: 'owner',
      state: 'open',
      answer_within_ms: '7200000',
    });
    const pass = { ask: 'a1', deadline: '2026-11-21T13:00:00.000Z' };
    await database.pool.query('update people set active = false where id = $1', [ops]);
    await store.commit(
      completionOf({ ...loaded!, seq: 2 }, { passOn: [{ ...pass, to: 'backup', role: 'ops' }], lastResort }),
    );
    // The backup has left: the map's owner steps in rather than nobody or the same person again.
    expect(await askRow()).toMatchObject({ holder_id: boss, level: 'backup' });
    await store.commit(
      completionOf({ ...loaded!, seq: 3 }, { closeAsks: [{ ask: 'a1', why: 'case_ended' }], lastResort }),
    );
    expect(await askRow()).toMatchObject({ state: 'closed' });
  });
});

describe('a lease', () => {
  test('keeps others away until it runs out, and ends with the case', async () => {
    const [id = ''] = await newCases(1);
    const [loaded] = (await storeOf('a').claim([id])).cases;
    expect(await storeOf('b').claim([id])).toEqual({ cases: [], busy: [id] });
    await database.pool.query(`update cases set lease_until = now() - interval '1 millisecond' where id = $1`, [id]);
    expect((await storeOf('b').claim([id])).cases).toHaveLength(1);
    const finished: CaseState = { ...loaded!.state, status: 'done' };
    await storeOf('b').commit(completionOf(loaded!, { state: finished }));
    expect(await storeOf('c').claim([id])).toEqual({ cases: [], busy: [] });
  });

  test('is renewed by its holder alone', async () => {
    const [id = ''] = await newCases(1);
    await storeOf('a').claim([id]);
    expect([...(await storeOf('b').renew([id])).keys()]).toEqual([]);
    expect([...(await storeOf('a').renew([id])).keys()]).toEqual([id]);
  });

  test('that is given back frees the case at once', async () => {
    const [id = ''] = await newCases(1);
    await storeOf('a').claim([id]);
    await storeOf('a').release([{ id, recheckAt: null }]);
    expect((await storeOf('b').claim([id])).cases).toHaveLength(1);
  });

  test('opposite orders of many ids do not deadlock', async () => {
    const ids = await newCases(60);
    const rounds = Array.from({ length: 20 }, (_, n) => storeOf(`w${n}`).claim(n % 2 ? ids : ids.toReversed()));
    const claimed = await Promise.all(rounds);
    expect(claimed.flatMap((one) => one.cases)).toHaveLength(60);
  });
});
