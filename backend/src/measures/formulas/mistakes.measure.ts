import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Error rate = cases with a mistake that was found later / cases that ended. */
export const mistakes: Measure = {
  id: 'mistakes',
  name: 'Cases with a mistake found later',
  group: 'result',
  unit: 'share',
  better: 'less',
  formula:
    'Cases that ended in this time and in which a mistake was found, at any time since, divided by all that ended. A person marks it on the page of its case; machines’ and people’s mistakes count alike.',
  source: 'Escaped defects: found after the end / resolved',
  count: ({ cases }) =>
    share(cases.filter(({ marks }) => marks.some(({ kind }) => kind === 'mistake')).length, cases.length, 'cases'),
};
