import { perThing } from '../counting.ts';
import { leftOut, peopleMs } from '../hands-on.ts';
import type { Measure } from '../measure.ts';

/** Judgment share = J / (J + E), minutes of people. 75 % = three times as much judgment as execution. */
export const judgmentShare: Measure = {
  id: 'judgment_share',
  name: 'People’s time that goes into judgment',
  group: 'people',
  unit: 'share',
  better: 'more',
  formula:
    'Hands-on time of people on decisions, reviews and stops, divided by their hands-on time on everything, in this map. Tasks that the map calls execution, failures, lost answers and loops are the rest. At 75% people judge three times as long as they execute.',
  source: 'Judgment to execution ratio: J / (J + E)',
  count: ({ asks }) => {
    const answered = asks.filter(({ answeredAt }) => answeredAt !== null);
    const known = answered.filter(({ handsOnMs }) => handsOnMs !== null);
    const counted = perThing(0, known.length, 'answers with known working time');
    const all = peopleMs(known);
    if (counted.value === null || all === 0) return { ...counted, value: null };
    const judged = peopleMs(known.filter(({ work }) => work === 'judgment'));
    return { value: judged / all, n: known.length, why: leftOut(answered) };
  },
};
