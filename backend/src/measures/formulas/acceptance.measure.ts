import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Acceptance = as is / (as is + edited + rejected). A light edit is an edit. */
export const acceptance: Measure = {
  id: 'acceptance',
  name: 'AI work accepted unchanged',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'What an AI step had made and a person let pass unchanged, divided by all that a person looked at: unchanged, corrected or refused. Even a small correction is one.',
  source: 'Acceptance rate: as is / (as is + edited + rejected)',
  count: ({ asks }) => {
    const judged = asks.filter(({ verdict }) => verdict !== null);
    return share(judged.filter(({ verdict }) => verdict === 'as_is').length, judged.length, 'looks at AI work');
  },
};
