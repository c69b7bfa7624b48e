import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

const FOURTEEN_DAYS = 14 * 86_400_000;

/** Encoding rate = failures that became a saved case or a rule within 14 days / failures whose 14 days are decided. */
export const encoded: Measure = {
  id: 'encoded',
  name: 'Failures that became a test or a rule',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'Failures that reached a person, and mistakes found later, after which within 14 days a case that met the same was saved as a test, or a version was published that has a new stop rule at the same step; divided by all of them. Those that are neither yet and younger than 14 days are left out.',
  source: 'Encoding rate: failures that became a case or rule within 14 days / failures',
  count: ({ failures, to }) => {
    const inTime = failures.map(({ openedAt, encodedAt }) => ({
      done: encodedAt !== null && encodedAt <= openedAt + FOURTEEN_DAYS,
      over: openedAt + FOURTEEN_DAYS <= to,
    }));
    const decided = inTime.filter(({ done, over }) => done || over);
    return share(decided.filter(({ done }) => done).length, decided.length, 'failures');
  },
};
