import { share, sumOf } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Step coverage = machine runs that stood / (all machine runs + tasks of people). */
export const machineShare: Measure = {
  id: 'machine_share',
  name: 'Work done by machines',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'Steps that AI or a connector did and nobody had to correct or do again, divided by those and all other machine steps and tasks of people, in the cases that ended.',
  source: 'Step coverage: steps executed by machine and not redone / all',
  count: ({ cases }) => {
    const runs = cases.flatMap((found) => found.runs);
    const tasks = sumOf(cases, ({ asks }) => asks.filter(({ kind }) => kind === 'task').length);
    const stood = runs.filter(({ redone, failed }) => !redone && failed === null).length;
    return share(stood, runs.length + tasks, 'steps');
  },
};
