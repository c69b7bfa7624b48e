import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Answered in time = answered by owner or backup before their deadline / due. Open and overdue is a miss. */
export const inTime: Measure = {
  id: 'in_time',
  name: 'Questions answered in time',
  group: 'people',
  unit: 'share',
  better: 'more',
  formula:
    'Questions and tasks that their owner or backup answered before their own time was over, divided by all that were answered or became due. Open and overdue is a miss, and so is one that had to go to the map’s owner.',
  source: 'Service level: answered within the agreed time / due',
  count: ({ asks }) => {
    const due = asks.filter((ask) => ask.inTime !== null);
    return share(due.filter((ask) => ask.inTime === true).length, due.length, 'questions');
  },
};
