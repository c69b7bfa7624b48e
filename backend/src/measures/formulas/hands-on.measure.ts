import { perThing, sumOf } from '../counting.ts';
import { handsOnCases } from '../hands-on.ts';
import type { Measure } from '../measure.ts';

/** Touch time: sum of people's and machine's working time / cases of which all of it is known. */
export const handsOn: Measure = {
  id: 'hands_on',
  name: 'Hands-on time per case',
  group: 'time',
  unit: 'ms',
  better: 'less',
  formula:
    'How long people and machines worked on a case. A person’s time runs from their first look at the question, within the hour before, to their answer; where no look was recorded, what the map declares for the step counts. Cases with an answer of which neither is known are left out.',
  source: 'Touch time, or process time (value stream mapping)',
  count: ({ cases }) => {
    const known = handsOnCases(cases);
    const counted = perThing(
      sumOf(known, ({ handsOnMs }) => handsOnMs),
      known.length,
      'cases with known working time',
    );
    return withLeftOut(counted, cases.length - known.length);
  },
};

const withLeftOut = <T extends { n: number; why: string }>(counted: T, missing: number): T =>
  counted.why === '' && missing > 0
    ? { ...counted, why: `Without ${missing} of ${missing + counted.n} cases: their working time is not known.` }
    : counted;
