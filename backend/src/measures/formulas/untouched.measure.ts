import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Straight-through = cases without an exception / cases that ended on the map. Planned tasks and approvals do not count. */
export const untouched: Measure = {
  id: 'untouched',
  name: 'Went through without a stop',
  group: 'result',
  unit: 'share',
  better: 'more',
  formula:
    'Cases that ended as done or declined and were never stopped by a rule or a failure, divided by all cases that ended as done or declined. Tasks that the map plans for people are no stops.',
  source: 'Straight-through processing rate',
  count: ({ cases }) => {
    const ended = cases.filter(({ outcome }) => outcome !== 'cancelled');
    return share(ended.filter(({ asks }) => asks.every(({ kind }) => kind === 'task')).length, ended.length, 'cases');
  },
};
