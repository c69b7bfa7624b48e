import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Coverage = (done + declined) / (ended + refused). Process coverage as straight-through processing counts it. */
export const coverage: Measure = {
  id: 'coverage',
  name: 'Carried to its own end',
  group: 'result',
  unit: 'share',
  better: 'more',
  formula:
    'Cases that ended as done or declined, divided by all cases that ended and all messages that were set aside because no case could be made of them. Work that never reaches Baton is not known here.',
  source: 'Coverage of a process: resolved through it / all of its kind',
  count: ({ cases, refused }) =>
    share(cases.filter(({ outcome }) => outcome !== 'cancelled').length, cases.length + refused, 'cases'),
};
