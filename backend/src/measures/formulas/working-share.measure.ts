import { sumOf } from '../counting.ts';
import { handsOnCases } from '../hands-on.ts';
import type { Measure } from '../measure.ts';
import { shareOfTime } from '../share-of-time.ts';

/** Flow efficiency = sum of touch time / sum of lead time, over cases of which the touch time is known. */
export const workingShare: Measure = {
  id: 'working_share',
  name: 'Time in which somebody works on it',
  group: 'time',
  unit: 'share',
  better: 'more',
  formula:
    'Hands-on time divided by the time from start to end, both summed over the cases that ended and of which the hands-on time is known. The rest of the time the case lay somewhere.',
  source: 'Flow efficiency (lean)',
  count: ({ cases }) => {
    const known = handsOnCases(cases);
    return shareOfTime(
      known.map(({ found }) => found),
      sumOf(known, ({ handsOnMs }) => handsOnMs),
    );
  },
};
