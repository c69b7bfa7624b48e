import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Rework = cases with a step done twice, or an AI output that a person corrected or refused / cases that ended. */
export const rework: Measure = {
  id: 'rework',
  name: 'Done again',
  group: 'result',
  unit: 'share',
  better: 'less',
  formula:
    'Cases in which a step was finished more than once, or a person corrected or refused what an AI step had made, divided by all cases that ended.',
  source: 'Rework rate (lean; the complement of rolled first-pass yield)',
  count: ({ cases }) =>
    share(
      cases.filter(
        ({ doneTwice, asks }) =>
          doneTwice || asks.some(({ verdict }) => verdict === 'edited' || verdict === 'rejected'),
      ).length,
      cases.length,
      'cases',
    ),
};
