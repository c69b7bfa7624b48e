import { describe, expect, test } from '@jest/globals';
import type { HistoryEntry } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import { heldBySwitch, type Switchable, type SwitchTurn } from './off-switches.ts';
import { withSwitches } from './switch-history.ts';

const pipeline = {
  steps: {
    sort: { id: 'sort', title: 'Sort', kind: 'ai' },
    send: { id: 'send', title: 'Send the reply', kind: 'action', connector: 'email' },
  },
} as unknown as Pipeline;

const minute = (n: number) => new Date(Date.parse('2026-03-02T09:00:00Z') + n * 60_000);
const priya = { id: 'p1', name: 'Priya Nair' };

const turn = (at: number, off: boolean, scope: SwitchTurn['scope'] = 'map', target = 'triage'): SwitchTurn => ({
  scope,
  target,
  off,
  at: minute(at),
  by: priya,
  reason: off ? 'the tool moves' : 'it has moved',
  running: 'pause',
  lastCase: null,
});

const found: Switchable = {
  id: '7',
  status: 'running',
  mapSlug: 'triage',
  steps: ['send'],
  createdAt: minute(10),
  updatedAt: minute(12),
  finishedAt: null,
};

const entry = (at: number, seq: number, step: string | null = null): HistoryEntry => ({
  seq,
  at: minute(at).toISOString(),
  type: 'step_done',
  text: `${at}`,
  step,
  stepTitle: null,
  lane: null,
  by: null,
  data: null,
});
const history = [entry(10, 1), entry(12, 2, 'sort'), entry(40, 3, 'send')];

const texts = (turns: SwitchTurn[], other: Partial<Switchable> = {}): string[] =>
  withSwitches(history, turns, { ...found, ...other }, pipeline).map(({ text }) => text);

describe('what holds a case now', () => {
  test('the switch, since the case came to it, with who and why', () => {
    expect(heldBySwitch([turn(20, true)], found, pipeline)).toEqual({
      what: 'the map',
      since: minute(20).toISOString(),
      by: priya,
      reason: 'the tool moves',
    });
    expect(heldBySwitch([turn(5, true)], found, pipeline)?.since).toBe(minute(12).toISOString());
  });

  test.each([
    ['everything', '', 'everything'],
    ['map', 'other', undefined],
    ['step', 'triage/send', 'the step “Send the reply”'],
    ['step', 'triage/sort', undefined],
    ['connector', 'email', 'the connector email'],
    ['connector', 'intercom', undefined],
  ] as const)('only a switch that concerns it: %s %s', (scope, target, what) => {
    expect(heldBySwitch([turn(20, true, scope, target)], found, pipeline)?.what).toBe(what);
  });

  test('nothing, while a person has to answer or when it is over', () => {
    expect(heldBySwitch([turn(20, true)], { ...found, status: 'stopped' }, pipeline)).toBeNull();
    expect(heldBySwitch([turn(20, true)], { ...found, finishedAt: minute(41) }, pipeline)).toBeNull();
  });
});

describe('the history', () => {
  const off = 'Held because Priya Nair switched the map off: the tool moves';
  const on = 'Priya Nair switched the map on again: it has moved';

  test('tells of both turns in their place, under the number of the commit before', () => {
    const told = withSwitches(history, [turn(20, true), turn(30, false)], found, pipeline);
    expect(told.map(({ text, seq }) => [text, seq])).toEqual([
      ['10', 1],
      ['12', 2],
      [off, 2],
      [on, 2],
      ['40', 3],
    ]);
  });

  test('a case that came in while it was off begins with that', () => {
    expect(texts([turn(5, true), turn(30, false)])).toEqual(['10', off, '12', on, '40']);
  });

  test('nothing of turns before it, after its end, or of other maps and steps it never saw', () => {
    expect(texts([turn(1, true), turn(2, false)])).toEqual(['10', '12', '40']);
    expect(texts([turn(50, true)], { finishedAt: minute(41) })).toEqual(['10', '12', '40']);
    expect(texts([turn(20, true, 'map', 'other'), turn(20, true, 'step', 'triage/other')])).toEqual(['10', '12', '40']);
  });

  test('a step that it passed while that was off counts', () => {
    expect(texts([turn(11, true, 'step', 'triage/sort')])).toContain(
      'Held because Priya Nair switched the step “Sort” off: the tool moves',
    );
  });
});
