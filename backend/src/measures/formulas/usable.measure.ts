import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Usable = (as is + edited) / looked at. */
export const usable: Measure = {
  id: 'usable',
  name: 'AI work used, also after a correction',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'What an AI step had made and a person let pass, unchanged or corrected, divided by all that a person looked at.',
  source: 'Usable rate: (as is + edited) / reviewed',
  count: ({ asks }) => {
    const judged = asks.filter(({ verdict }) => verdict !== null);
    return share(judged.filter(({ verdict }) => verdict !== 'rejected').length, judged.length, 'looks at AI work');
  },
};
