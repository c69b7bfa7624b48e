/** What the tour shows, in five steps. `to`: the page where it is seen. */
export interface TourStep {
  words: string;
  to: '/maps' | '/cases' | '/exceptions' | '/maps/$slug';
  open: string;
}

/** The map of the sample company that the tour looks at. */
export const TOUR_MAP = 'support-triage';

export const tourSteps: readonly TourStep[] = [
  {
    words: 'Work is a relay race. The maps say how it runs, and what each of them has finished this week.',
    to: '/maps',
    open: 'Open the maps',
  },
  {
    words: 'On a map every lane is a person or a machine, and every number on an arrow is a handoff.',
    to: '/maps/$slug',
    open: 'Open a map',
  },
  {
    words: 'Each message that comes in becomes a case. Its page says who has the baton now, and who had it before.',
    to: '/cases',
    open: 'Open the cases',
  },
  {
    words: 'Where a stop rule holds, a case stops and asks one named person, with a clock and a backup.',
    to: '/exceptions',
    open: 'Open the exceptions',
  },
  {
    words: 'Now decide one: choose with the key 1, write why, and confirm with Ctrl+Enter. The case goes on.',
    to: '/exceptions',
    open: 'Open the exceptions',
  },
];
