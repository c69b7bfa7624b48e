import { covered, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { shareOfTime } from '../share-of-time.ts';

/** Sum of the time with an open question / sum of (end - start). */
export const waitingForPeople: Measure = {
  id: 'waiting_for_people',
  name: 'Waiting for a person of ours',
  group: 'time',
  unit: 'share',
  better: 'less',
  formula:
    'The time in which a question to one of our people was open, divided by the time from start to end, both summed over all cases that ended.',
  source: 'Time in state (value stream mapping)',
  count: ({ cases }) =>
    shareOfTime(
      cases,
      sumOf(cases, ({ asking }) => covered(asking)),
    ),
};
