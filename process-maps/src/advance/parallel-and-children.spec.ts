import { describe, expect, test } from '@jest/globals';
import { action, all, buildPipeline, call, each, end, record, stop, text } from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { outstanding } from './outstanding.ts';

describe('parallel branches', () => {
  const fork = all('both', ['left', 'right'], { next: [{ to: 'done' }] });
  const left = action('left', { next: [{ to: 'join' }] });
  const right = action('right', {
    next: [{ to: 'join' }],
    stops: [stop('odd', "right.id == 'odd'", { needsOutput: true })],
  });
  const pipeline = buildPipeline([
    fork,
    left,
    right,
    end('done', { gives: { left: { expr: 'left.id' }, right: { expr: 'right.id' } } }),
  ]);

  test.each([
    ['left', 'right'],
    ['right', 'left'],
  ])('join when %s and then %s have come', (first, second) => {
    const player = new CasePlayer(pipeline);
    player.start();
    expect(player.commands('run_action').map((command) => command.step)).toEqual(['left', 'right']);
    player.succeed({ id: first }, undefined, first);
    expect(player.state.status).toBe('running');
    player.succeed({ id: second }, undefined, second);
    expect(player.commands('finish')).toMatchObject([{ outcome: 'done', output: { left: 'left', right: 'right' } }]);
  });

  test('one branch asks while the other runs on', () => {
    const player = new CasePlayer(pipeline);
    player.start();
    player.succeed({ id: 'odd' }, undefined, 'right');
    expect(player.state.status).toBe('running');
    player.succeed({ id: 'l' }, undefined, 'left');
    expect(player.state.status).toBe('stopped');
    player.answer('accept');
    expect(player.state.status).toBe('done');
  });

  test('inside each other join from the inside out', () => {
    const inner = all('inner', ['a', 'b'], { next: [{ to: 'join' }] });
    const nested = buildPipeline([
      all('outer', ['inner', 'c'], { next: [{ to: 'done' }] }),
      inner,
      action('a', { next: [{ to: 'join' }] }),
      action('b', { next: [{ to: 'join' }] }),
      action('c', { next: [{ to: 'join' }] }),
      end('done'),
    ]);
    const player = new CasePlayer(nested);
    player.start();
    for (const step of ['c', 'b', 'a']) player.succeed({ id: step }, undefined, step);
    expect(player.state.status).toBe('done');
  });
});

describe('child cases', () => {
  const item = record({ id: text });
  const child = buildPipeline([end('done')], {
    names: { item },
    trigger: { ...buildPipeline([end('done')]).trigger, gives: 'item', type: item },
  });
  const names = { message: record({ lines: { kind: 'list', of: item } }) };
  const lines = (...ids: string[]) => ({ lines: ids.map((id) => ({ id })) });
  const pipeline = buildPipeline([each('pay', 'message.lines', child), end('done')], { names });

  test('start with one key per item and end as one answer', () => {
    const player = new CasePlayer(pipeline);
    player.start(lines('i1', 'i2'));
    const [started] = player.commands('start_child');
    expect(started).toMatchObject({ key: 'pay:1', atOnce: 10, items: [{ key: 'i1' }, { key: 'i2' }] });
    expect(outstanding(pipeline, player.state)).toEqual([started]);
    const finished = { kind: 'child_finished', ...player.at(), output: { total: 2 } } as const;
    player.send(finished);
    expect(player.state.status).toBe('done');
    player.send(finished);
    expect(player.last.records).toMatchObject([{ type: 'ignored' }]);
  });

  test('may be ten thousand, and one more is a question for a person', () => {
    const many = (count: number) => lines(...Array.from({ length: count }, (_, n) => `i${n}`));
    const player = new CasePlayer(pipeline);
    player.start(many(10_000));
    expect(player.commands('start_child')[0]?.items).toHaveLength(10_000);
    const tooMany = new CasePlayer(pipeline);
    tooMany.start(many(10_001));
    expect(tooMany.commands('open_ask')[0]?.evidence.why).toContain('at most 10000');
  });

  test('with two items of one key ask a person before any starts', () => {
    const player = new CasePlayer(pipeline);
    player.start(lines('i1', 'i1'));
    expect(player.commands('start_child')).toEqual([]);
    expect(player.commands('open_ask')[0]?.evidence.why).toContain('same key “i1”');
  });

  test('of another map give its output', () => {
    const player = new CasePlayer(buildPipeline([call('invoice', { with: { n: { literal: 1 } } }), end('done')]));
    player.start();
    expect(player.commands('start_child')).toMatchObject([
      { map: 'other-map', items: [{ key: 'invoice', input: { n: 1 } }] },
    ]);
    player.send({ kind: 'child_finished', ...player.at(), output: { id: 'c7' } });
    expect(player.state.data['invoice']).toEqual({ id: 'c7' });
  });
});
