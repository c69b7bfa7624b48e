import { upperLimit } from '../../ai/evidence/stats.ts';
import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Accepted-wrong rate = mistakes found later / cases in which AI work went through without a person's look. */
export const acceptedWrong: Measure = {
  id: 'accepted_wrong',
  name: 'Wrong, and nobody had looked',
  group: 'machine',
  unit: 'share',
  better: 'less',
  formula:
    'Cases in which a mistake was found later, divided by all cases that ended in which an AI step ran and no person was shown what it made. The range ends at the exact upper limit: with 90% certainty no more than that were found wrong. A mistake that nobody has marked is not known here.',
  source: 'Accepted-wrong rate: wrong / accepted without a look, one-sided 90% limit (Clopper and Pearson)',
  count: ({ cases }) => {
    const alone = cases.filter(
      ({ runs, asks }) => runs.some(({ by }) => by === 'ai') && asks.every(({ verdict }) => verdict === null),
    );
    const wrong = alone.filter(({ marks }) => marks.some(({ kind }) => kind === 'mistake')).length;
    const counted = share(wrong, alone.length, 'cases without a look');
    return counted.value === null ? counted : { ...counted, range: [0, upperLimit(wrong, alone.length)] };
  },
};
