import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Median of the working hours between start and end over the cases that ended. */
export const workedMedian: Measure = {
  id: 'worked_median',
  name: 'Working hours from start to end, middle case',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula:
    'From the moment a case came in to its end, counting only the hours of the company’s calendar (Settings, working hours). Half of the cases that ended were at least this quick.',
  source: 'Lead time in business hours, median (nearest rank)',
  count: ({ cases, workingMs }) =>
    quantile(
      cases.map(({ startedAt, endedAt }) => workingMs(startedAt, endedAt)),
      0.5,
      'cases',
    ),
};
