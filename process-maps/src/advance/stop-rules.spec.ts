import { describe, expect, test } from '@jest/globals';
import { action, ai, buildPipeline, choice, end, stop } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';

const unsure = stop('unsure', 'confidence < 0.85', {
  reads: ['confidence'],
  choices: [
    choice('accept', { go: 'continue' }),
    choice('correct', { go: 'continue' }, ['queue']),
    choice('close', { go: 'to', step: 'declined' }),
    choice('redo', { go: 'again' }),
  ],
});
const triage = ai('triage', { stops: [unsure] });
const ticket = action('ticket', { with: { tag: { expr: 'triage.queue' } } });
const pipeline = buildPipeline([triage, ticket, end('answered'), end('declined', { outcome: 'declined' })]);

function stopped(confidence?: number): CasePlayer {
  const player = new CasePlayer(pipeline);
  player.start();
  player.succeed({ queue: 'billing' }, confidence);
  return player;
}

describe('a stop rule after the step', () => {
  test('lets a sure result pass', () => {
    const player = stopped(0.85);
    expect(player.commands('run_action')).toMatchObject([
      { step: 'ticket', input: { tag: 'billing' }, key: 'ticket:1' },
    ]);
  });

  test.each([0.84, 0, undefined])('stops at confidence %s, unknown counting as 0', (confidence) => {
    const player = stopped(confidence);
    expect(player.state.status).toBe('stopped');
    expect(player.ask).toMatchObject({ kind: 'stop', rule: 'unsure', ownerRole: 'lead', held: { queue: 'billing' } });
    expect(player.commands('run_action')).toEqual([]);
  });

  test('shows what was read and what has not happened', () => {
    const [opened] = stopped(0.5).commands('open_ask');
    expect(opened?.evidence.saw).toEqual([
      { label: 'Confidence', value: '50%', source: 'triage' },
      { label: 'Queue', value: 'billing', source: 'triage' },
    ]);
    expect(opened?.evidence.nothingYet).toBe('“ticket” has not been done.');
  });

  test('shows no figure for a confidence that nobody knows', () => {
    const [opened] = stopped().commands('open_ask');
    expect(opened?.evidence.saw[0]).toEqual({ label: 'Confidence', value: 'unknown', source: 'triage' });
  });

  test('goes on with the corrected field', () => {
    const player = stopped(0.5);
    player.answer('correct', { queue: 'delivery' });
    expect(player.commands('run_action')).toMatchObject([{ input: { tag: 'delivery' } }]);
    expect(player.commands('close_ask')).toMatchObject([{ why: 'answered' }]);
  });

  test.each([
    ['a field that this choice does not list', 'accept', { queue: 'delivery' }],
    ['a field that the step does not have', 'correct', { amount: 10 }],
    ['a value of the wrong type', 'correct', { queue: 'nonsense' }],
    ['a choice that was never offered', 'approve', undefined],
  ])('asks again after %s', (_what, answer, edits) => {
    const player = stopped(0.5);
    player.answer(answer, edits);
    expect(player.state.status).toBe('stopped');
    expect(player.ask).toMatchObject({ id: 'a2', rule: 'unsure', held: { queue: 'billing' } });
    player.answer('accept');
    expect(player.commands('run_action')).toMatchObject([{ input: { tag: 'billing' } }]);
  });

  test('sends the case another way', () => {
    const player = stopped(0.5);
    player.answer('close');
    expect(player.state).toMatchObject({ status: 'declined', tokens: [], asks: {}, timers: {} });
  });

  test('runs the step again as a new visit, and checks the rule again', () => {
    const player = stopped(0.5);
    player.answer('redo');
    expect(player.commands('run_ai')).toMatchObject([{ visit: 2, key: 'triage:2' }]);
    player.succeed({ queue: 'billing' }, 0.1);
    expect(player.ask.rule).toBe('unsure');
  });

  test('ignores a second answer', () => {
    const player = stopped(0.5);
    const ask = player.ask.id;
    player.answer('accept');
    const before = player.state;
    player.send({ kind: 'ask_answered', ask, by: 'sam', choice: 'close', reason: 'late' });
    expect(player.state).toBe(before);
    expect(player.last.records.map((record) => record.type)).toEqual(['ignored']);
  });
});

describe('a stop rule before the step', () => {
  const lawyer = stop('lawyer', "message.text.mentions('lawyer')", { reads: ['message.text'] });

  test('stops before anything runs, and goes on when the owner says so', () => {
    const player = new CasePlayer(buildPipeline([ai('triage', { stops: [lawyer] }), end('done')]));
    player.start({ id: 'm1', text: 'My lawyer will call', n: 1 });
    expect(player.commands('run_ai')).toEqual([]);
    expect(player.commands('open_ask')[0]?.evidence).toMatchObject({
      saw: [{ label: 'Text', value: 'My lawyer will call', source: 'Message received' }],
      nothingYet: '“triage” has not been done.',
    });
    player.answer('accept');
    expect(player.commands('run_ai')).toHaveLength(1);
  });

  test('stops when it cannot be evaluated, and says so', () => {
    const player = new CasePlayer(buildPipeline([ai('triage', { stops: [lawyer] }), end('done')]));
    player.start({ id: 'm1', n: 1 });
    expect(player.state.status).toBe('stopped');
    expect(player.commands('open_ask')[0]?.evidence.why).toContain('could not be checked');
  });

  test('two rules that hold are asked one after the other', () => {
    const many = stop('many', 'message.n > 3', { owner: 'ops', backup: 'lead' });
    const player = new CasePlayer(buildPipeline([action('ticket', { stops: [lawyer, many] }), end('done')]));
    player.start({ id: 'm1', text: 'lawyer', n: 5 });
    expect(player.ask.rule).toBe('lawyer');
    player.answer('accept');
    expect(player.ask).toMatchObject({ rule: 'many', ownerRole: 'ops' });
    player.answer('accept');
    expect(player.commands('run_action')).toHaveLength(1);
  });

  test('marks fields of two sources that differ', () => {
    const differ = stop('differ', 'ticket.id != message.id', { reads: ['ticket.id', 'message.id'], needsOutput: true });
    const player = new CasePlayer(buildPipeline([action('ticket', { stops: [differ] }), end('done')]));
    player.start();
    player.succeed({ id: 'm2' });
    expect(player.commands('open_ask')[0]?.evidence.saw.slice(0, 2)).toEqual([
      { label: 'Id', value: 'm2', source: 'ticket', differs: true },
      { label: 'Id', value: 'm1', source: 'Message received', differs: true },
    ]);
  });
});
