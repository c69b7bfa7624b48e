import { describe, expect, test } from '@jest/globals';
import type { HistoryRecord, Pipeline } from '@baton/process-maps';
import type { HistoryRow } from './history-rows.ts';
import { measuresOf } from './measures.ts';
import { timelineOf } from './timeline.ts';

const pipeline = {
  lanes: [
    { id: 'customer', title: 'Customer', kind: 'outside' },
    { id: 'auto', title: 'Automatic', kind: 'automatic' },
    { id: 'lead', title: 'Lead', kind: 'person', role: 'lead' },
  ],
  trigger: { title: 'Message', lane: 'customer' },
  whenItBreaks: { owner: 'lead' },
  steps: {
    sort: { id: 'sort', title: 'Sort', lane: 'auto', kind: 'ai', stops: [] },
    call: { id: 'call', title: 'Call', lane: 'lead', kind: 'person', owner: 'lead', stops: [] },
    other: { id: 'other', title: 'Other', lane: 'auto', kind: 'action', stops: [] },
  },
} as unknown as Pipeline;

const start = Date.parse('2026-03-02T09:00:00Z');
const minutes = (n: number) => new Date(start + n * 60_000);

/** One commit at a minute, with records spelled `type:step`. */
function at(minute: number, ...records: string[]): HistoryRow {
  return {
    seq: minute + 1,
    at: minutes(minute),
    event: { kind: 'timer_fired', timer: 'x' },
    records: records.map((spelled) => {
      const [type, step] = spelled.split(':');
      return { type: type as HistoryRecord['type'], text: spelled, ...(step && { step }) };
    }),
  };
}

const history = [
  at(0, 'case_started', 'step_entered:sort'),
  at(2, 'stopped:sort'),
  at(32, 'answered:sort', 'step_done:sort', 'task_opened:call'),
  at(50, 'answered:call', 'step_done:call', 'ended'),
];

const measure = (rows: HistoryRow[], end: Date | null) =>
  measuresOf(timelineOf(pipeline, rows, end), rows, pipeline, { startedAt: minutes(0), endedAt: end ?? minutes(60) });

describe('a finished case', () => {
  const bars = timelineOf(pipeline, history, minutes(50));

  test('shows who held it, in which lane, from when to when', () => {
    expect(bars.map((bar) => [bar.lane, bar.kind, minute(bar.from), minute(bar.to)])).toEqual([
      ['customer', 'work', 0, 0],
      ['auto', 'work', 0, 2],
      ['lead', 'stopped', 2, 32],
      ['lead', 'waiting', 32, 50],
    ]);
  });

  test('has measures that add up', () => {
    expect(measure(history, minutes(50))).toEqual({
      totalMs: 50 * 60_000,
      handsOnMs: 2 * 60_000,
      waitingMs: 48 * 60_000,
      handoffs: 1,
      stops: 1,
    });
  });
});

test('a running case has an open bar that counts up to now', () => {
  const running = [at(0, 'case_started', 'step_entered:sort')];
  expect(timelineOf(pipeline, running, null).at(-1)).toMatchObject({ lane: 'auto', to: null });
  expect(measure(running, null)).toMatchObject({ totalMs: 60 * 60_000, handsOnMs: 60 * 60_000 });
});

test('branches that run side by side count once', () => {
  const parallel = [
    at(0, 'case_started', 'step_entered:sort', 'step_entered:other'),
    at(10, 'step_done:sort'),
    at(15, 'step_done:other', 'ended'),
  ];
  expect(measure(parallel, minutes(20))).toMatchObject({ handsOnMs: 15 * 60_000, waitingMs: 5 * 60_000 });
});

const minute = (moment: string | null) => (moment === null ? null : (Date.parse(moment) - start) / 60_000);
