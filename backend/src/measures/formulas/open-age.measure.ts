import { quantile } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Median of (now - start) over open cases: what the times of ended cases alone would hide. */
export const openAge: Measure = {
  id: 'open_age',
  name: 'Age of open cases, middle case',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula:
    'How long ago the cases that are open now came in. Half of them are younger. Times of ended cases leave these out, so both are shown.',
  source: 'Work item age (Kanban guide)',
  count: ({ openAges }) => quantile(openAges, 0.5, 'open cases'),
};
