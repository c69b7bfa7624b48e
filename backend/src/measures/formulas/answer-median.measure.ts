import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Median of (answered - opened) over answered questions and tasks. */
export const answerMedian: Measure = {
  id: 'answer_median',
  name: 'Time to an answer, middle question',
  group: 'people',
  unit: 'ms',
  better: 'less',
  formula:
    'From the moment a question or task came up to its answer, all hours counted. Half were answered at least this quickly.',
  source: 'Time to answer, median (nearest rank)',
  count: ({ asks }) =>
    quantile(
      asks.flatMap(({ openedAt, answeredAt }) => (answeredAt === null ? [] : [answeredAt - openedAt])),
      0.5,
      'answers',
    ),
};
