import type { Facts } from './facts.ts';

/** 7. When nothing has been written for long, nothing is left to do: what is unfinished then is lost, not late. */
export function checkEnds({ cases }: Facts): string[] {
  return cases
    .filter((each) => !['done', 'declined', 'cancelled'].includes(each.status))
    .map((each) => `case ${each.id} was left ${each.status}`);
}
