import { describe, expect, test } from '@jest/globals';
import { action, buildPipeline, end, person, wait } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { outstanding } from './outstanding.ts';

const pause = { kind: 'paused', by: 'dana', reason: 'Wrong data' } as const;
const resume = { kind: 'resumed', by: 'dana' } as const;

describe('a held case', () => {
  test('keeps an answer that comes in, and enters nothing until it may go on', () => {
    const player = new CasePlayer(buildPipeline([action('first'), action('second'), end('done')]));
    player.start();
    player.send(pause);
    expect(outstanding(player.pipeline, player.state)).toEqual([]);
    player.succeed({ id: '1' });
    expect(player.last.commands).toEqual([]);
    expect(player.state).toMatchObject({ status: 'waiting', tokens: [{ step: 'second', phase: 'ready' }] });
    player.send(resume);
    expect(player.commands('run_action')).toMatchObject([{ key: 'second:1' }]);
  });

  test('sends what was outstanding again, with the same key', () => {
    const player = new CasePlayer(buildPipeline([action('first'), end('done')]));
    const started = player.start().commands;
    player.send(pause);
    player.send(resume);
    expect(player.last.commands).toEqual(started);
  });

  test('lets no announced call leave', () => {
    const player = new CasePlayer(buildPipeline([action('first', { idempotency: 'unsafe' }), end('done')]));
    player.start();
    player.send(pause);
    player.send({ kind: 'sending', ...player.at() });
    expect(player.last.commands).toEqual([]);
    player.send(resume);
    expect(player.commands('run_action')).toMatchObject([{ announce: true }]);
  });

  test('keeps its questions and clocks', () => {
    const player = new CasePlayer(buildPipeline([person('approve'), wait('cool', { for: 'PT1H' }), end('done')]));
    player.start();
    player.send(pause);
    player.pass('PT2H');
    expect(player.ask.level).toBe('backup');
    player.answer('yes');
    expect(player.state.tokens).toMatchObject([{ step: 'cool', phase: 'ready' }]);
    player.send(resume);
    expect(player.state.tokens).toMatchObject([{ step: 'cool', phase: 'waiting' }]);
  });

  test('in quarantine says so, stays so when paused, and can be let go', () => {
    const player = new CasePlayer(buildPipeline([action('first'), end('done')]));
    player.start();
    player.send({ kind: 'quarantined', by: 'dana', reason: 'Looks forged' });
    expect(player.state.status).toBe('quarantined');
    player.send(pause);
    expect(player.state.held?.kind).toBe('quarantined');
    player.send(resume);
    expect(player.state.status).toBe('running');
  });
});

test('a cancelled case closes its questions and clocks, and takes nothing more', () => {
  const player = new CasePlayer(buildPipeline([person('approve'), end('done')]));
  player.start();
  player.send({ kind: 'cancelled', by: 'dana', reason: 'Customer withdrew' });
  expect(player.last.commands.map((command) => command.do)).toEqual(['close_ask', 'drop_timer', 'finish']);
  expect(player.state).toMatchObject({ status: 'cancelled', asks: {}, timers: {}, tokens: [] });
  const final = player.state;
  player.start();
  expect(player.state).toBe(final);
});

test('only undoable actions that succeeded are kept for undoing', () => {
  const steps = [action('book', { undoable: true }), action('note'), action('pay', { undoable: true }), end('done')];
  const player = new CasePlayer(buildPipeline(steps));
  player.start();
  player.succeed({ id: '1' });
  player.succeed({ id: '2' });
  player.fail('permanent');
  expect(player.state.done).toEqual([{ step: 'book', visit: 1, key: 'book:1' }]);
});
