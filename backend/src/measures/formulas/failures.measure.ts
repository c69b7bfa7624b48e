import { perThing, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Failed machine steps that reached a person * 100 / cases that ended. */
export const failures: Measure = {
  id: 'failures',
  name: 'Failures per 100 cases',
  group: 'machine',
  unit: 'number',
  better: 'less',
  formula:
    'Questions that a failure put in front of a person (a refused call, a lost answer, a loop without end), times 100, divided by the number of cases that ended. What was tried again and then worked is none.',
  source: 'Failure rate per hundred units',
  count: ({ cases }) =>
    perThing(
      100 * sumOf(cases, ({ asks }) => asks.filter(({ kind }) => kind === 'trouble').length),
      cases.length,
      'cases',
    ),
};
