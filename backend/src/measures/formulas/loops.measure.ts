import { perThing, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Loops per case = times that a step was finished again / cases that ended. */
export const loops: Measure = {
  id: 'loops',
  name: 'Steps done again per case',
  group: 'result',
  unit: 'number',
  better: 'less',
  formula:
    'How often a step was finished after it had been finished before, summed over the cases that ended and divided by their number.',
  source: 'Rework loops per unit (lean)',
  count: ({ cases }) =>
    perThing(
      sumOf(cases, (found) => found.loops),
      cases.length,
      'cases',
    ),
};
