import type { MeasuredDraft } from '../checking/check-messages.ts';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** How past cases fare under a stop rule: of how many, and when nobody can know. */
export function verdictWords(verdict: MeasuredDraft['stops'][number]): string {
  if (!verdict) return 'How many past cases would have stopped is known once the rule can be read.';
  const { of, stopped, unknown } = verdict;
  if (of === 0) return 'No past case came to this step, so nobody knows how many would have stopped.';
  if (unknown === of) return `${cases(of)} came here before, but what this rule reads was not recorded then.`;
  const told = of - unknown;
  const main =
    told === 1
      ? `The only case that came here would ${stopped === 1 ? '' : 'not '}have stopped.`
      : `${stopped} of the last ${told} cases that came here would have stopped.`;
  return unknown === 0 ? main : `${main} Of ${unknown} more what it reads was not recorded.`;
}
