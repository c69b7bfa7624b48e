import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Usable = (as is + light edits) / looked at. */
export const usable: Measure = {
  id: 'usable',
  name: 'AI work used, at most lightly corrected',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'What an AI step had made and a person let pass, unchanged or with a light correction (at most a tenth of the words of any field; an amount, a date or a queue is right or wrong), divided by all that a person looked at.',
  source: 'Usable rate: (as is + light edits, at most 10% of the words) / reviewed',
  count: ({ asks }) => {
    const judged = asks.filter(({ verdict }) => verdict !== null);
    return share(
      judged.filter(({ verdict, light }) => verdict === 'as_is' || light).length,
      judged.length,
      'looks at AI work',
    );
  },
};
