import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { isReopened } from '../reopened.ts';

/** Reopened = cases taken up again within 14 days of their end / cases that ended. */
export const reopened: Measure = {
  id: 'reopened',
  name: 'Taken up again within 14 days',
  group: 'result',
  unit: 'share',
  better: 'less',
  formula:
    'Cases that ended and were undone, or about which a complaint or mistake came up, within 14 days of their end, divided by all cases that ended.',
  source: 'Reopen rate: reopened within 14 days / resolved',
  count: ({ cases }) => share(cases.filter(isReopened).length, cases.length, 'cases'),
};
