import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** 90th percentile of the working hours between start and end over the cases that ended. */
export const workedP90: Measure = {
  id: 'worked_p90',
  name: 'Working hours from start to end, 9 of 10',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula: 'Nine of ten cases that ended were at least this quick, counting only the hours of the company’s calendar.',
  source: 'Lead time in business hours, 90th percentile (nearest rank)',
  count: ({ cases, workingMs }) =>
    quantile(
      cases.map(({ startedAt, endedAt }) => workingMs(startedAt, endedAt)),
      0.9,
      'cases',
    ),
};
