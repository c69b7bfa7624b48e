import { describe, expect, test } from '@jest/globals';
import { action, buildPipeline, choice, end, number, person, record, stop, text } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { answerProblem } from './answer-problem.ts';

const approve = person('approve', {
  question: { text: ['Approve ', { expr: 'message.text' }, '?'] },
  shows: { amount: { expr: 'message.n' } },
  output: record({ price: number, note: { ...text, optional: true } }),
  choices: [
    choice('yes', { go: 'continue' }),
    choice('no', { go: 'to', step: 'declined' }),
    choice('stop', { go: 'cancel' }),
  ],
});
const send = action('send', { with: { price: { expr: 'approve.price' }, by: { expr: 'approve.by.name' } } });
const pipeline = buildPipeline([approve, send, end('sent'), end('declined', { outcome: 'declined' })]);

function asked(): CasePlayer {
  const player = new CasePlayer(pipeline);
  player.start({ id: 'm1', text: 'the offer', n: 120 });
  return player;
}

describe('a task', () => {
  test('shows what the map says and asks its question', () => {
    const [opened] = asked().commands('open_ask');
    expect(opened?.question).toBe('Approve the offer?');
    expect(opened?.evidence.saw).toEqual([{ label: 'Amount', value: 120, source: 'This case' }]);
    expect(opened?.ask).toMatchObject({ kind: 'task', ownerRole: 'lead', deadline: '2026-11-21T11:00:00.000Z' });
  });

  test('gives its form, the decision and who decided to later steps', () => {
    const player = asked();
    player.answer('yes', { price: 99 });
    expect(player.commands('run_action')).toMatchObject([{ input: { price: 99, by: 'priya' } }]);
    expect(player.state.data['approve']).toEqual({
      price: 99,
      choice: 'yes',
      reason: 'I looked it up.',
      by: { id: 'priya', name: 'priya' },
    });
  });

  test('offers its form with the choices that go on, and no other', () => {
    const [opened] = asked().commands('open_ask');
    expect(opened?.ask.choices.map(({ id, edits }) => [id, edits])).toEqual([
      ['yes', ['price', 'note']],
      ['no', []],
      ['stop', []],
    ]);
  });

  test('needs its required fields only when the case goes on with them', () => {
    const { state } = asked();
    expect(answerProblem(pipeline, state, { ask: 'a1', choice: 'yes' })).toContain('“price”');
    expect(answerProblem(pipeline, state, { ask: 'a1', choice: 'yes', edits: { price: 'much' } })).toContain('price');
    expect(answerProblem(pipeline, state, { ask: 'a1', choice: 'yes', edits: { price: 1 } })).toBeUndefined();
    expect(answerProblem(pipeline, state, { ask: 'a1', choice: 'no' })).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'a2'])('an answer to the ask %s finds none', (ask) => {
    expect(answerProblem(pipeline, asked().state, { ask, choice: 'yes' })).toContain('no longer open');
  });

  test('has stop rules over its answer', () => {
    const high = stop('high', 'approve.price > 100', { needsOutput: true, owner: 'boss', backup: 'ops' });
    const player = new CasePlayer(buildPipeline([{ ...approve, stops: [high] }, send, end('sent'), end('declined')]));
    player.start();
    player.answer('yes', { price: 101 });
    expect(player.ask).toMatchObject({ kind: 'stop', rule: 'high', ownerRole: 'boss' });
    player.answer('accept');
    expect(player.commands('run_action')).toMatchObject([{ input: { price: 101 } }]);
  });

  test('a question that cannot be put into words is still asked', () => {
    const player = new CasePlayer(pipeline);
    player.start({ id: 'm1' });
    expect(player.commands('open_ask')[0]).toMatchObject({ question: 'approve' });
  });
});

describe('a question that nobody answers', () => {
  test('goes to the backup, then to the map owner, who keeps it and is reminded', () => {
    const player = asked();
    player.pass('PT1H59M');
    expect(player.ask.level).toBe('owner');
    player.pass('PT1M');
    expect(player.commands('pass_ask_on')).toMatchObject([
      { to: 'backup', role: 'ops', deadline: '2026-11-21T13:00:00.000Z' },
    ]);
    player.pass('PT2H');
    expect(player.commands('pass_ask_on')).toMatchObject([{ to: 'map_owner', role: 'boss' }]);
    for (let round = 0; round < 3; round++) {
      player.pass('PT2H');
      expect(player.commands('remind')).toMatchObject([{ role: 'boss' }]);
      expect(player.ask.level).toBe('map_owner');
    }
    player.answer('yes', { price: 1 });
    expect(player.state.timers).toEqual({});
  });

  test('escalates once, to the backup alone, when all clocks ran out while the system was down', () => {
    const player = asked();
    player.pass('P3D');
    expect(player.ask).toMatchObject({ level: 'backup', deadline: '2026-11-24T11:00:00.000Z' });
    expect(player.told.filter((record) => record.type === 'passed_on')).toHaveLength(1);
  });

  test('is never passed on early or by a clock of an earlier level', () => {
    const player = asked();
    player.send({ kind: 'timer_fired', timer: 'deadline:a1:owner' });
    expect(player.ask.level).toBe('owner');
    player.pass('PT2H');
    player.send({ kind: 'timer_fired', timer: 'deadline:a1:owner' });
    expect(player.ask.level).toBe('backup');
  });

  test('can be handed on by hand, once per level', () => {
    const player = asked();
    const event = { kind: 'ask_handed_on', ask: 'a1', level: 'owner', by: 'priya', reason: 'On leave' } as const;
    player.send(event);
    player.send(event);
    expect(player.ask.level).toBe('backup');
    expect(player.state.timers).toEqual({ 'deadline:a1:backup': expect.anything() });
  });
});
