import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Median of (end - start) over the cases that ended. */
export const timeMedian: Measure = {
  id: 'time_median',
  name: 'Time from start to end, middle case',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula:
    'From the moment a case came in to its end, all hours counted. Half of the cases that ended were at least this quick.',
  source: 'Lead time, median (nearest rank)',
  count: ({ cases }) =>
    quantile(
      cases.map(({ startedAt, endedAt }) => endedAt - startedAt),
      0.5,
      'cases',
    ),
};
