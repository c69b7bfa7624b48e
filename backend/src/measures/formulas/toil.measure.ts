import { perThing } from '../counting.ts';
import { leftOut, peopleMs } from '../hands-on.ts';
import type { Measure } from '../measure.ts';

/** Toil = people's working time on execution work / weeks. */
export const toil: Measure = {
  id: 'toil',
  name: 'Routine work of people per week',
  group: 'people',
  unit: 'ms',
  better: 'less',
  formula:
    'Hands-on time of people on tasks that the map calls execution, and on failures, lost answers and loops, divided by the number of weeks.',
  source: 'Toil (Site Reliability Engineering): manual, repetitive work without lasting value, per week',
  count: ({ asks, weeks }) => {
    const work = asks.filter((ask) => ask.work === 'execution' && ask.answeredAt !== null);
    const known = work.filter(({ handsOnMs }) => handsOnMs !== null);
    const counted = perThing(0, known.length, 'answers with known working time');
    if (counted.value === null) return counted;
    return { value: peopleMs(known) / weeks, n: known.length, why: leftOut(work) };
  },
};
