import { covered, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { shareOfTime } from '../share-of-time.ts';

/** Sum of the time in wait steps / sum of (end - start). */
export const waitingOutside: Measure = {
  id: 'waiting_outside',
  name: 'Waiting for others',
  group: 'time',
  unit: 'share',
  better: 'less',
  formula:
    'The time that cases spent in wait steps, for a reply or for a date, divided by the time from start to end, both summed over all cases that ended.',
  source: 'Time in state (value stream mapping)',
  count: ({ cases }) =>
    shareOfTime(
      cases,
      sumOf(cases, ({ outside }) => covered(outside)),
    ),
};
