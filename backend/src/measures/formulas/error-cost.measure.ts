import { perThing, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Complaint and error cost = booked cost / cases of which all of it is known. */
export const errorCost: Measure = {
  id: 'error_cost',
  name: 'Cost of complaints and mistakes per case',
  group: 'money',
  unit: 'money',
  better: 'less',
  formula:
    'What people wrote down as the cost of complaints and mistakes, summed over the cases that ended and divided by their number. Cases with a complaint or mistake of unknown cost are left out.',
  source: 'Cost of poor quality, external failures: booked cost / resolved',
  count: ({ cases }) => {
    const known = cases.filter(({ marks }) => marks.every(({ cost }) => cost !== null));
    const missing = cases.length - known.length;
    const all = sumOf(known, ({ marks }) => sumOf(marks, ({ cost }) => cost ?? 0));
    const counted = perThing(all, known.length, 'cases with known cost');
    if (counted.value === null || missing === 0) return counted;
    return {
      ...counted,
      why: `Without ${missing} of ${cases.length} cases: what a complaint or mistake cost is not known.`,
    };
  },
};
