import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Escalation rate = AI runs that stopped in front of a person / AI runs. */
export const escalations: Measure = {
  id: 'escalations',
  name: 'AI steps that stopped for a person',
  group: 'machine',
  unit: 'share',
  better: 'neither',
  formula:
    'Times that an AI step stopped in front of a person, divided by all times that an AI step ran, in the cases that ended. Neither few nor many is good in itself: see whether the stops were useful.',
  source: 'Escalation rate: AI runs that stopped / AI runs',
  count: ({ cases }) => {
    const runs = cases.flatMap((found) => found.runs).filter(({ by }) => by === 'ai');
    return share(runs.filter(({ stopped }) => stopped).length, runs.length, 'AI steps');
  },
};
