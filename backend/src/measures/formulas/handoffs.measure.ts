import { perThing, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Changes of holder / cases that ended. All machines together are one holder; arriving is no handoff. */
export const handoffs: Measure = {
  id: 'handoffs',
  name: 'Handoffs per case',
  group: 'people',
  unit: 'number',
  better: 'less',
  formula:
    'How often a case passed from one holder to another: a person, the machine or somebody outside. All machines are one holder, and coming in is no handoff. Summed over the cases that ended and divided by their number. The number on a map counts its drawn handoffs instead.',
  source: 'Handoff count (value stream mapping)',
  count: ({ cases }) =>
    perThing(
      sumOf(cases, ({ holders }) => Math.max(0, holders.length - 1)),
      cases.length,
      'cases',
    ),
};
