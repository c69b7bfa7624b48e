import { share } from '../counting.ts';
import type { Measure } from '../measure.ts';

/** Useful stops = stops where the person changed the outcome / answered stops of rules and reviews. */
export const usefulStops: Measure = {
  id: 'useful_stops',
  name: 'Stops that changed something',
  group: 'machine',
  unit: 'share',
  better: 'more',
  formula:
    'Answered stops after which the person corrected something or chose another way than “go on as it is”, divided by all answered stops of rules and reviews. A rule whose stops never change anything only costs time.',
  source: 'Useful-stop share (alarm management: actionable alarms / alarms)',
  count: ({ asks }) => {
    const answered = asks.filter(({ kind, answeredAt }) => kind === 'stop' && answeredAt !== null);
    return share(answered.filter(({ changed }) => changed === true).length, answered.length, 'answered stops');
  },
};
