import { expect, test } from '@jest/globals';
import { advance } from '../advance/advance.ts';
import { startState } from '../advance/start-state.ts';
import { buildPipeline, call, each, end, wait } from '../testing/build-pipeline.ts';
import { callCycle } from './call-cycle.ts';
import type { Pipeline, PipelineStep } from './pipeline.ts';
import { withCalendar } from './with-calendar.ts';

const calling = (mapId: string, ...steps: PipelineStep[]): Pipeline =>
  buildPipeline([...steps, end('done')], { mapId });
const maps = (...all: Pipeline[]) => new Map(all.map((map) => [map.mapId, map]));

test('maps that call each other in a circle are found, also from inside a list', () => {
  const a = calling('a', call('x', { map: 'b' }));
  const b = calling('b', each('y', 'message.lines', calling('b/y', call('z', { map: 'c' }))));
  const c = calling('c', call('x', { map: 'a' }));
  expect(callCycle(a, maps(b, c))).toEqual(['a', 'b', 'c', 'a']);
  expect(callCycle(calling('a', call('x', { map: 'a' })), maps())).toEqual(['a', 'a']);
});

test('maps may be called from many places, and a circle elsewhere is not this map’s', () => {
  const leaf = calling('leaf');
  const a = calling('a', call('x', { map: 'leaf' }), call('y', { map: 'b' }));
  const b = calling('b', call('x', { map: 'leaf' }), call('y', { map: 'b' }));
  expect(callCycle(a, maps(leaf, b))).toBeUndefined();
});

test('a company’s hours and holidays count in its waits and in those of its items', () => {
  const rest = wait('rest', { for: 'PT1H', businessHours: true });
  const calendar = {
    zone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5],
    from: '08:00',
    to: '12:00',
    holidays: ['2026-12-25'],
  };
  const map = withCalendar(
    buildPipeline([each('list', 'message.lines', calling('inner', rest)), rest, end('done')]),
    calendar,
  );
  const inner = map.steps['list'];
  expect(inner?.kind === 'each' && inner.pipeline.calendar).toEqual(calendar);
  const waiting = withCalendar(buildPipeline([rest, end('done')]), calendar);
  const started = advance(waiting, startState(waiting), { kind: 'case_started', trigger: {} }, '2026-12-24T10:30:00Z');
  expect(started.commands).toMatchObject([{ do: 'set_timer', at: '2026-12-28T07:30:00.000Z' }]);
  expect(waiting.hash).not.toBe(withCalendar(waiting, { ...calendar, to: '13:00' }).hash);
});
