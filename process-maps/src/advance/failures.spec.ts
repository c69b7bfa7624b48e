import { describe, expect, test } from '@jest/globals';
import type { Idempotency } from '../catalog/action-catalog.ts';
import { action, ai, buildPipeline, decision, end, stop } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import type { FailureCode } from './failure.ts';
import { DEFAULT_RETRY } from './retry-delay.ts';
import { lostCalls, outstanding } from './outstanding.ts';

const read = action('use', { with: { id: { expr: 'ticket.id' } } });

function running(idempotency: Idempotency, more: Parameters<typeof action>[1] = {}): CasePlayer {
  const player = new CasePlayer(buildPipeline([action('ticket', { idempotency, ...more }), read, end('done')]));
  player.start();
  return player;
}

describe('a failure that may pass', () => {
  test.each<FailureCode>(['vendor_down', 'rate_limited'])('%s is tried again with the same key', (code) => {
    const player = running('key');
    player.fail(code);
    expect(player.state).toMatchObject({ status: 'waiting', tokens: [{ phase: 'retrying' }] });
    player.pass('PT10M');
    expect(player.commands('run_action')).toMatchObject([{ key: 'ticket:1', attempt: 2 }]);
  });

  test('waits at least as long as the vendor asked for', () => {
    const player = running('key');
    player.fail('rate_limited', { retryAfterMs: 90_000 });
    player.pass('PT1M29S');
    expect(player.state.tokens[0]?.phase).toBe('retrying');
    player.pass('PT30S');
    expect(player.state.tokens[0]?.phase).toBe('running');
  });

  test('becomes a question to the owner after the last try', () => {
    const player = running('key');
    for (let attempt = 1; attempt < DEFAULT_RETRY.attempts; attempt++) {
      player.fail('vendor_down');
      player.pass('PT10M');
    }
    expect(player.state.status).toBe('running');
    player.fail('vendor_down');
    expect(player.ask).toMatchObject({ kind: 'failure', failure: 'vendor_down', ownerRole: 'ops' });
  });

  test('checks the stop rules again before the next try', () => {
    const changed = stop('changed', 'message.n > 100');
    const player = running('key', { stops: [changed] });
    player.fail('vendor_down');
    player.state = { ...player.state, data: { ...player.state.data, message: { id: 'm1', text: '', n: 101 } } };
    player.pass('PT10M');
    expect(player.commands('run_action')).toEqual([]);
    expect(player.ask.rule).toBe('changed');
  });
});

describe('a failure that does not pass by itself', () => {
  test.each<FailureCode>([
    'auth_expired',
    'auth_revoked',
    'forbidden',
    'invalid_input',
    'not_found',
    'conflict',
    'permanent',
    'no_answer',
    'bad_output',
    'bad_value',
  ])('%s asks whoever owns breakages', (code) => {
    const player = running('key');
    player.fail(code);
    expect(player.ask).toMatchObject({ kind: 'failure', failure: code, ownerRole: 'ops', backupRole: 'lead' });
    expect(player.commands('open_ask')[0]?.evidence.why).toContain(`It was ${code}.`);
  });

  test('a step done by hand needs the fields that later steps read', () => {
    const player = running('key');
    player.fail('permanent');
    player.answer('by_hand', {});
    expect(player.commands('open_ask')[0]?.evidence.why).toContain('“id”');
    player.answer('by_hand', { id: 'T-7' });
    expect(player.commands('run_action')).toMatchObject([{ step: 'use', input: { id: 'T-7' } }]);
  });

  test.each<[FailureCode, string]>([
    ['invalid_input', 'ticket:2'],
    ['permanent', 'ticket:1'],
  ])('after %s, another try has the key %s', (code, key) => {
    const player = running('key');
    player.fail(code);
    player.answer('again');
    expect(player.commands('run_action')).toMatchObject([{ key, attempt: 1 }]);
  });

  test('a result of the wrong shape is not accepted', () => {
    const player = running('key');
    player.succeed({ id: 7 });
    expect(player.ask.failure).toBe('bad_output');
    expect(player.state.data['ticket']).toBeUndefined();
  });

  test('a value that cannot be computed stops before the call', () => {
    const pipeline = buildPipeline([ai('triage', { sees: { text: { expr: 'message.text' } } }), end('done')]);
    const player = new CasePlayer(pipeline);
    player.start({ id: 'm1', n: 1 });
    expect(player.commands('run_ai')).toEqual([]);
    expect(player.ask.failure).toBe('bad_value');
  });

  test('a branch that cannot be computed lets a person choose the way', () => {
    const branches = decision('check', [{ when: "message.text == 'a'", to: 'yes' }, { to: 'no' }]);
    const player = new CasePlayer(buildPipeline([branches, end('yes'), end('no', { outcome: 'declined' })]));
    player.start({ id: 'm1', n: 1 });
    expect(player.ask.choices.map((choice) => choice.id)).toEqual(['way_1', 'way_2', 'cancel']);
    player.answer('way_2');
    expect(player.state.status).toBe('declined');
  });
});

describe('a lost answer', () => {
  test.each<Idempotency>(['read', 'natural', 'key', 'lookup'])('%s: the same key is sent again', (idempotency) => {
    const player = running(idempotency);
    player.fail('unknown_outcome');
    player.pass('PT10M');
    expect(player.commands('run_action')).toMatchObject([{ key: 'ticket:1', attempt: 2 }]);
  });

  test('unsafe: announced before it leaves, never sent twice, settled by a person', () => {
    const settles = { owner: 'lead', backup: 'boss', answerWithin: 'PT30M' };
    const player = running('unsafe', { unknownOutcome: settles });
    expect(player.commands('run_action')).toMatchObject([{ announce: true }]);
    player.send({ kind: 'sending', ...player.at() });
    expect(player.commands('run_action')[0]).not.toHaveProperty('announce');
    expect(outstanding(player.pipeline, player.state)).toEqual([]);
    const [lost] = lostCalls(player.state);
    if (lost) player.send(lost);
    expect(player.ask).toMatchObject({ kind: 'unknown_outcome', ownerRole: 'lead', backupRole: 'boss' });
    expect(player.last.commands.filter((command) => command.do === 'run_action')).toEqual([]);
    player.answer('send_again');
    expect(player.commands('run_action')).toMatchObject([{ key: 'ticket:2', announce: true }]);
  });

  test('unsafe: a stop rule that holds by now keeps the call back', () => {
    const player = running('unsafe', { stops: [stop('late', 'message.n > 100')] });
    player.state = { ...player.state, data: { message: { id: 'm1', text: '', n: 101 } } };
    player.send({ kind: 'sending', ...player.at() });
    expect(player.commands('run_action')).toEqual([]);
    expect(player.ask.rule).toBe('late');
  });

  test('unsafe: what certainly did not leave may be sent again', () => {
    const player = running('unsafe');
    player.send({ kind: 'sending', ...player.at() });
    player.fail('rate_limited');
    player.pass('PT10M');
    expect(player.commands('run_action')).toMatchObject([{ key: 'ticket:1', announce: true }]);
  });

  test('"it happened" goes on with what the person looked up', () => {
    const player = running('unsafe');
    player.send({ kind: 'sending', ...player.at() });
    player.fail('unknown_outcome');
    player.answer('it_happened', { id: 'T-9' });
    expect(player.commands('run_action')).toMatchObject([{ step: 'use', input: { id: 'T-9' } }]);
  });
});
