import { judgmentShare } from './judgment-share.measure.ts';
import type { Measure } from '../measure.ts';

/** Desk-work share = E / (J + E), minutes of people: the rest of the judgment share. */
export const deskWork: Measure = {
  id: 'desk_work',
  name: 'People’s time that goes into desk work',
  group: 'people',
  unit: 'share',
  better: 'less',
  formula:
    'Hands-on time of people on tasks that the map calls execution, and on failures, lost answers and loops, divided by their hands-on time on everything.',
  source: 'Desk-work share: E / (J + E)',
  count: (facts) => {
    const judged = judgmentShare.count(facts);
    return judged.value === null ? judged : { ...judged, value: 1 - judged.value };
  },
};
