import { describe, expect, test } from '@jest/globals';
import {
  action,
  ai,
  buildPipeline,
  decision,
  end,
  number,
  person,
  record,
  stop,
  text,
  wait,
} from '../testing/build-pipeline.ts';
import { CasePlayer } from '../testing/case-player.ts';
import { mayMove } from './may-move.ts';

const event = { id: 'm1', text: 'Where is my order?', n: 5 };

describe('inside the review period', () => {
  const sort = ai('sort', { stops: [stop('unsure', 'confidence < 0.8', { needsOutput: true })] });
  const steps = [sort, action('note'), end('done')];
  const begin = (review: { firstCases?: number; until?: string }, nth?: number) => {
    const player = new CasePlayer(buildPipeline(steps, { review }));
    player.send({ kind: 'case_started', trigger: event, ...(nth === undefined ? {} : { nth }) });
    player.succeed({ queue: 'billing' }, 0.9);
    return player;
  };

  test('the map’s owner looks at every AI output, and may correct it', () => {
    const player = begin({ firstCases: 3 }, 3);
    expect(player.ask).toMatchObject({
      kind: 'review',
      ownerRole: 'boss',
      backupRole: 'ops',
      held: { queue: 'billing' },
    });
    player.answer('right', { queue: 'delivery' });
    expect(player.state.data['sort']).toEqual({ queue: 'delivery' });
    expect(player.commands('run_action')).toMatchObject([{ step: 'note' }]);
  });

  test.each([
    [{ firstCases: 3 }, 3, true],
    [{ firstCases: 3 }, 4, false],
    [{ firstCases: 3 }, undefined, true],
    [{ until: '2026-11-22T00:00:00Z' }, 99, true],
    [{ until: '2026-11-21' }, 1, false],
    [{ firstCases: 3, until: '2026-11-22' }, 4, false],
    [{ firstCases: 3, until: '2026-11-22' }, 2, true],
  ])('%j with the case number %p: %p', (review, nth, reviewed) => {
    expect(begin(review, nth).state.status).toBe(reviewed ? 'stopped' : 'running');
  });

  test('stop rules are asked first, and the review comes after them', () => {
    const player = new CasePlayer(buildPipeline(steps, { review: { firstCases: 1 } }));
    player.send({ kind: 'case_started', trigger: event, nth: 1 });
    player.succeed({ queue: 'billing' }, 0.5);
    expect(player.ask.kind).toBe('stop');
    player.answer('accept');
    expect(player.ask.kind).toBe('review');
    player.answer('again');
    expect(player.commands('run_ai')).toMatchObject([{ step: 'sort', visit: 2 }]);
  });
});

describe('a waiting case may follow another version', () => {
  const book = action('book', { undoable: true });
  const cool = wait('cool', { for: 'PT1H' });
  const from = buildPipeline([book, cool, end('done', { gives: { id: { expr: 'book.id' } } })]);
  const waiting = () => {
    const player = new CasePlayer(from);
    player.start(event);
    player.succeed({ id: '1' });
    return player;
  };

  test('when only what comes after it is different, and then goes on there', () => {
    const to = buildPipeline([book, { ...cool, title: 'Wait a while' }, action('tell'), end('done')]);
    const { state } = waiting();
    expect(mayMove(from, to, state)).toEqual({ ok: true });
    const player = new CasePlayer(to);
    player.state = state;
    player.send({ kind: 'moved_to_version', version: 2, by: 'dana' });
    expect(player.told).toMatchObject([{ type: 'moved' }]);
    player.pass('PT2H');
    expect(player.commands('run_action')).toMatchObject([{ step: 'tell' }]);
  });

  const names = (more: object) => ({ names: { ...from.names, ...more } });
  test.each([
    ['its place is gone', buildPipeline([book, end('done')]), 'is not on the new version'],
    [
      'its place works differently',
      buildPipeline([book, wait('cool', { for: 'PT2H' }), end('done')]),
      'works differently',
    ],
    [
      'a value that it needs is of another type',
      buildPipeline([book, cool, end('done')], names({ book: record({ id: number }) })),
      'another type',
    ],
    [
      'a step before its place is new and is read later',
      buildPipeline([book, action('check'), cool, end('done')]),
      'reads “check”',
    ],
    [
      'what it did could not be undone any more',
      buildPipeline([action('book'), cool, end('done')]),
      'could not be undone',
    ],
  ])('but not when %s', (_what, to, why) => {
    expect(mayMove(from, to, waiting().state)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });

  test('but not for a field that the old version did not keep', () => {
    const old = { ...from, keeps: { book: ['id'] } };
    const { state } = waiting();
    const reads = record({ id: text, total: number });
    const to = { ...from, names: { ...from.names, book: reads }, keeps: { book: ['id', 'total'] } };
    expect(mayMove({ ...old, names: to.names }, to, state)).toMatchObject({ ok: false });
  });

  test('but not while a step is under way, and not to a choice that leads nowhere', () => {
    const player = new CasePlayer(from);
    player.start(event);
    expect(mayMove(from, from, player.state)).toMatchObject({ ok: false });
    const choices = [{ ...person('x').choices[0]!, then: { go: 'to' as const, step: 'odd' } }];
    const asks = (odd: boolean) =>
      buildPipeline([
        person('approve', { choices, next: [{ to: 'done' }] }),
        ...(odd ? [decision('odd', [{ to: 'done' }])] : []),
        end('done'),
      ]);
    const asking = new CasePlayer(asks(true));
    asking.start(event);
    expect(mayMove(asks(true), asks(true), asking.state)).toEqual({ ok: true });
    expect(mayMove(asks(true), asks(false), asking.state)).toMatchObject({ ok: false });
  });
});
