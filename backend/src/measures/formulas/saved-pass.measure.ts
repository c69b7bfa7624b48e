import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { savedNow } from '../saved-now.ts';

/** Eval pass rate, current: passed / saved in the 90 days before, on the version published then. */
export const savedPass: Measure = {
  id: 'saved_pass',
  name: 'Saved cases that go as they must, recent',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'Cases kept as tests in the last 90 days that go as they must on the published version, divided by all of those. One whose way cannot be told counts as not passed. Each saved case weighs the same; how it went is kept whenever a version is published or a case is saved.',
  source: 'Eval pass rate, current suite: weight passed / weight',
  count: (facts) => {
    const { recent } = savedNow(facts);
    return share(recent.filter(({ passed }) => passed).length, recent.length, 'saved cases of the last 90 days');
  },
};
