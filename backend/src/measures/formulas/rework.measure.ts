import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { isReopened } from '../reopened.ts';

/** Rework = cases with a step done twice, taken up again, or whose AI work was refused or corrected heavily / cases that ended. */
export const rework: Measure = {
  id: 'rework',
  name: 'Done again',
  group: 'result',
  unit: 'share',
  better: 'less',
  formula:
    'Cases in which a step was finished more than once, or that were taken up again within 14 days, or in which a person refused what an AI step had made or changed more than a tenth of its words, divided by all cases that ended.',
  source: 'Rework rate (lean; the complement of rolled first-pass yield)',
  count: ({ cases }) =>
    share(
      cases.filter(
        (found) =>
          found.loops > 0 ||
          isReopened(found) ||
          found.asks.some(({ verdict, light }) => verdict === 'rejected' || (verdict === 'edited' && !light)),
      ).length,
      cases.length,
      'cases',
    ),
};
