import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { savedNow } from '../saved-now.ts';

/** Eval pass rate, historical: passed / saved more than 90 days before. */
export const savedPassOld: Measure = {
  id: 'saved_pass_old',
  name: 'Saved cases that go as they must, older',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula: 'The same of the cases that were saved more than 90 days ago: what worked once and must not break again.',
  source: 'Eval pass rate, historical suite: weight passed / weight',
  count: (facts) => {
    const { older } = savedNow(facts);
    return share(older.filter(({ passed }) => passed).length, older.length, 'saved cases older than 90 days');
  },
};
