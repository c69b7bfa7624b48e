import { describe, expect, test } from '@jest/globals';
import { action, buildPipeline, decision, end, record, text, wait } from '../testing/build-pipeline.ts';
import { CasePlayer, NINE } from '../testing/case-player.ts';
import { nextTimer, outstanding } from './outstanding.ts';

const reply = { connector: 'mail', event: 'reply', key: { expr: 'message.id' }, output: record({ body: text }) };

describe('a wait', () => {
  test('ends when its time has come, never early', () => {
    const player = new CasePlayer(buildPipeline([wait('cool', { for: 'PT2H' }), end('done')]));
    player.start();
    expect(player.state.status).toBe('waiting');
    expect(nextTimer(player.state)).toBe('2026-11-21T11:00:00.000Z');
    player.pass('PT1H59M59S');
    expect(player.state.status).toBe('waiting');
    player.pass('PT1S');
    expect(player.state.status).toBe('done');
  });

  test('in business hours lets the weekend pass', () => {
    const steps = [wait('cool', { for: 'PT1H', businessHours: true }), end('done')];
    const player = new CasePlayer(buildPipeline(steps));
    player.start();
    // NINE is a Saturday morning.
    expect(nextTimer(player.state)).toBe('2026-11-23T10:00:00.000Z');
  });

  test('for a moment that has passed is over at once', () => {
    const player = new CasePlayer(buildPipeline([wait('cool', { until: { literal: NINE } }), end('done')]));
    player.start();
    expect(player.state.status).toBe('done');
  });

  test('for something that is no moment asks a person', () => {
    const player = new CasePlayer(buildPipeline([wait('cool', { until: { literal: 'soon' } }), end('done')]));
    player.start();
    expect(player.ask).toMatchObject({ kind: 'failure', failure: 'bad_value' });
    player.answer('by_hand');
    expect(player.state.status).toBe('done');
  });

  const forReply = wait('reply', {
    message: reply,
    for: 'P3D',
    remindAfter: ['P1D', 'P2D'],
    remind: { role: 'ops' },
    onTimeout: 'late',
  });
  const pipeline = buildPipeline([
    forReply,
    action('thank', { with: { body: { expr: 'reply.body' } } }),
    end('done'),
    end('late', { outcome: 'declined' }),
  ]);

  test('for a message goes on with it and drops its clocks', () => {
    const player = new CasePlayer(pipeline);
    player.start();
    expect(player.commands('expect_message')).toMatchObject([
      { connector: 'mail', event: 'reply', key: 'm1', step: 'reply' },
    ]);
    expect(outstanding(pipeline, player.state)).toEqual(player.commands('expect_message'));
    player.pass('P1D');
    expect(player.commands('remind')).toMatchObject([{ role: 'ops', text: '“reply” has been waiting for 1 day.' }]);
    player.send({ kind: 'message_received', ...player.at(), message: { body: 'Thanks' } });
    expect(player.commands('run_action')).toMatchObject([{ input: { body: 'Thanks' } }]);
    expect(player.state.timers).toEqual({});
  });

  test('for a message that does not come takes the time-out', () => {
    const player = new CasePlayer(pipeline);
    player.start();
    player.pass('P4D');
    expect(player.state).toMatchObject({ status: 'declined', outcome: { step: 'late' } });
  });

  test('does not take a message of the wrong shape', () => {
    const player = new CasePlayer(pipeline);
    player.start();
    player.send({ kind: 'message_received', ...player.at(), message: { body: 7 } });
    expect(player.ask.failure).toBe('bad_output');
  });
});

describe('a loop', () => {
  const again = decision('check', [{ when: 'message.n > 0', to: 'draft' }, { to: 'done' }]);

  test('past its bound needs a person’s word for every further round', () => {
    const player = new CasePlayer(buildPipeline([action('draft', { maxVisits: 3 }), again, end('done')]));
    player.start();
    for (let round = 0; round < 3; round++) player.succeed({ id: 'd' });
    expect(player.ask).toMatchObject({ kind: 'loop_bound', step: 'draft', visit: 4 });
    player.answer('once_more');
    player.succeed({ id: 'd' });
    expect(player.ask).toMatchObject({ kind: 'loop_bound', visit: 5 });
    player.answer('cancel');
    expect(player.state.status).toBe('cancelled');
  });

  test('of decisions alone ends at a person, even on a map without a bound', () => {
    const spin = decision('spin', [{ when: 'message.n > 0', to: 'spin' }, { to: 'done' }]);
    const player = new CasePlayer(buildPipeline([spin, end('done')]));
    player.start();
    expect(player.ask.kind).toBe('loop_bound');
  });
});
