import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Complaint rate = cases with a complaint / cases that ended. */
export const complaints: Measure = {
  id: 'complaints',
  name: 'Cases with a complaint',
  group: 'result',
  unit: 'share',
  better: 'less',
  formula:
    'Cases that ended in this time and about which somebody complained, at any time since, divided by all that ended. A person marks a complaint on the page of its case.',
  source: 'Complaint rate: complaints / resolved',
  count: ({ cases }) =>
    share(cases.filter(({ marks }) => marks.some(({ kind }) => kind === 'complaint')).length, cases.length, 'cases'),
};
