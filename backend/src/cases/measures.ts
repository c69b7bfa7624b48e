import type { CaseDetail, TimelineBar } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { HistoryRow } from './history-rows.ts';

/**
 * Measures of one case, from its own history.
 * total = start to end, or to now. waiting = time in which nothing worked on it: no work bar covers it. hands-on = the
 * rest. A handoff is a bar in a lane that a person or an outside party holds, after one in another lane. A stop is a question that the map did not plan as a task.
 * All times in milliseconds.
 */
export function measuresOf(
  bars: TimelineBar[],
  history: HistoryRow[],
  { lanes }: Pick<Pipeline, 'lanes'>,
  { startedAt, endedAt }: { startedAt: Date; endedAt: Date },
): CaseDetail['measures'] {
  const held = new Set(lanes.filter((lane) => lane.kind !== 'automatic').map((lane) => lane.id));
  const totalMs = Math.max(0, endedAt.getTime() - startedAt.getTime());
  const work = bars.filter((bar) => bar.kind === 'work').map((bar) => stretch(bar, endedAt));
  const handsOnMs = Math.min(totalMs, covered(work));
  return {
    totalMs,
    handsOnMs,
    waitingMs: totalMs - handsOnMs,
    handoffs: bars.filter((bar, n) => n > 0 && held.has(bar.lane) && bars[n - 1]?.lane !== bar.lane).length,
    stops: history.flatMap((row) => row.records).filter((record) => record.type === 'stopped').length,
  };
}

type Stretch = [from: number, to: number];

const stretch = (bar: TimelineBar, end: Date): Stretch => [
  Date.parse(bar.from),
  bar.to === null ? end.getTime() : Date.parse(bar.to),
];

/** Length of the union: parallel branches count once. */
function covered(stretches: Stretch[]): number {
  let sum = 0;
  let reached = -Infinity;
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}
