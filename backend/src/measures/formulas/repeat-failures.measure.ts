import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Repeat failures = failures of a kind that had been settled before / failures that reached a person. */
export const repeatFailures: Measure = {
  id: 'repeat_failures',
  name: 'Failures that were settled before',
  group: 'machine',
  unit: 'share',
  better: 'less',
  formula:
    'Failures that reached a person in this time, of a kind that a person had already settled at the same step of the same map, divided by all that reached a person.',
  source: 'Repeat failure: failures whose reason was closed before / failures',
  count: ({ failures }) => {
    const told = failures.filter(({ again }) => again !== null);
    return share(told.filter(({ again }) => again === true).length, told.length, 'failures');
  },
};
