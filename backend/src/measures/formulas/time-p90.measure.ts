import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** 90th percentile of (end - start) over the cases that ended. */
export const timeP90: Measure = {
  id: 'time_p90',
  name: 'Time from start to end, 9 of 10',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula: 'Nine of ten cases that ended were at least this quick, from the moment they came in to their end.',
  source: 'Lead time, 90th percentile (nearest rank)',
  count: ({ cases }) =>
    quantile(
      cases.map(({ startedAt, endedAt }) => endedAt - startedAt),
      0.9,
      'cases',
    ),
};
