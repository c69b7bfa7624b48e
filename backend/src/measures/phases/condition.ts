import type { Condition } from '@baton/contract';

type Place = Condition['place'];

/** @param met null = not known, which never counts as met */
export const condition = (id: string, title: string, met: boolean | null, found: string, place: Place): Condition => ({
  id,
  title,
  state: met === null ? 'unknown' : met ? 'met' : 'not_met',
  found,
  place,
});

export const allMet = (conditions: Condition[]): boolean => conditions.every(({ state }) => state === 'met');

export const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
export const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.0', '')}%`;

export const places = {
  maps: { href: '/maps', label: 'Maps' },
  packs: { href: '/context-packs', label: 'Context packs' },
  aiWork: { href: '/measures?show=ai', label: 'AI work' },
  people: { href: '/people', label: 'People' },
  brief: { href: '/brief', label: 'Monday brief' },
  deskWork: { href: '/measures?measure=desk_work', label: 'Desk work, week by week' },
  judgment: { href: '/measures?measure=judgment_share', label: 'Judgment, week by week' },
  review: { href: '/review', label: 'Daily review' },
  measureOf: (id: string): Place => ({ href: `/measures?measure=${id}`, label: 'Week by week' }),
};
