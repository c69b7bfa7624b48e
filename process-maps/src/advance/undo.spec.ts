import { describe, expect, test } from '@jest/globals';
import { action, all, buildPipeline, end, person, wait } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { lostCalls, outstanding } from './outstanding.ts';

const undo = { kind: 'undo_asked', by: 'dana', reason: 'Wrong customer' } as const;
const undoable = { undoable: true } as const;
const threeDone = () => {
  const steps = [action('book', undoable), action('note'), action('pay', undoable), person('check'), end('done')];
  const player = new CasePlayer(buildPipeline(steps));
  player.start();
  for (const id of ['1', '2', '3']) player.succeed({ id });
  return player;
};

describe('undoing a case', () => {
  test('reverses what can be reversed, newest first, one after the other, and ends the case', () => {
    const player = threeDone();
    player.send(undo);
    expect(player.state.asks).toEqual({});
    expect(player.commands('undo_action')).toMatchObject([{ step: 'pay', key: 'pay:1:undo', attempt: 1 }]);
    player.succeed(null);
    expect(player.commands('undo_action')).toMatchObject([{ step: 'book', key: 'book:1:undo' }]);
    expect(outstanding(player.pipeline, player.state)).toEqual(player.commands('undo_action'));
    player.succeed(null);
    expect(player.commands('finish')).toMatchObject([{ outcome: 'cancelled', reasonCode: 'undone' }]);
    expect(player.told.filter(({ type }) => type === 'undone').map(({ text }) => text)).toEqual([
      'What the case did is being undone: Wrong customer.',
      '“pay” was undone.',
      '“book” was undone.',
    ]);
    expect(player.state).toMatchObject({ status: 'cancelled', done: [], tokens: [] });
    expect(player.send(undo).records).toMatchObject([{ type: 'ignored' }]);
  });

  test('tries again, then asks one person, who may have done it by hand or leave it', () => {
    const player = threeDone();
    player.send(undo);
    player.fail('vendor_down');
    expect(player.state.status).toBe('waiting');
    player.pass('PT1H');
    expect(player.commands('undo_action')).toMatchObject([{ step: 'pay', attempt: 2, key: 'pay:1:undo' }]);
    player.fail('forbidden');
    expect(player.ask).toMatchObject({ kind: 'failure', step: 'pay', ownerRole: 'ops' });
    player.answer('again');
    player.fail('forbidden');
    player.answer('leave');
    expect(player.commands('undo_action')).toMatchObject([{ step: 'book' }]);
    player.fail('not_found');
    player.answer('by_hand');
    expect(player.state.outcome?.reasonCode).toBe('undone');
    expect(player.told.at(-3)?.text).toContain('Decided');
    expect(player.told.map(({ text }) => text)).toContain('“pay” was left as it is.');
  });

  test('waits for the answer of a call that is under way, and reverses that first', () => {
    const fork = all('both', ['left', 'right'], { next: [{ to: 'done' }] });
    const branch = { ...undoable, next: [{ to: 'join' }] };
    const player = new CasePlayer(buildPipeline([fork, action('left', branch), action('right', branch), end('done')]));
    player.start();
    player.succeed({ id: 'l' }, undefined, 'left');
    player.send(undo);
    expect(player.commands('undo_action')).toEqual([]);
    expect(outstanding(player.pipeline, player.state)).toEqual([]);
    player.succeed({ id: 'r' }, undefined, 'right');
    expect(player.commands('undo_action')).toMatchObject([{ step: 'right' }]);
    player.succeed(null);
    expect(player.commands('undo_action')).toMatchObject([{ step: 'left' }]);
  });

  test('asks about a call whose answer a crash has lost, and never sends it again', () => {
    const player = new CasePlayer(buildPipeline([action('book', undoable), end('done')]));
    player.start();
    player.send(undo);
    const [lost] = lostCalls(player.state);
    player.send(lost!);
    expect(player.commands('run_action')).toEqual([]);
    expect(player.ask).toMatchObject({ kind: 'unknown_outcome', step: 'book' });
    player.answer('did_not_happen');
    expect(player.state.outcome?.reasonCode).toBe('undone');
  });

  test('is possible after the end, and not twice', () => {
    const player = new CasePlayer(buildPipeline([action('book', undoable), end('done')]));
    player.start();
    player.succeed({ id: '1' });
    expect(player.state.status).toBe('done');
    player.send(undo);
    expect(player.state.status).toBe('running');
    player.send(undo);
    expect(player.last.records).toMatchObject([{ type: 'ignored' }]);
    player.succeed(null);
    expect(player.state).toMatchObject({ status: 'cancelled', outcome: { reasonCode: 'undone' } });
  });

  test('lifts a quarantine; a pause holds it, and it goes on with the same key', () => {
    const player = new CasePlayer(
      buildPipeline([action('book', undoable), wait('cool', { for: 'PT1H' }), end('done')]),
    );
    player.start();
    player.succeed({ id: '1' });
    player.send({ kind: 'quarantined', by: 'dana', reason: 'Looks forged' });
    const [sent] = player.send(undo).commands.filter((command) => command.do === 'undo_action');
    expect(player.state.timers).toEqual({});
    player.send({ kind: 'paused', by: 'dana', reason: '' });
    expect(outstanding(player.pipeline, player.state)).toEqual([]);
    player.send({ kind: 'resumed', by: 'dana' });
    expect(player.commands('undo_action')).toEqual([sent]);
  });
});
