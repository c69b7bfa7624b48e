import type { AskFacts } from '../../measures/facts.ts';
import type { Pattern } from './pattern.ts';

/** Weeks in a row. */
const WEEKS = 3;
const WEEK = 7 * 86_400_000;

/** How many weeks in a row, up to the last one, hold one of these moments. @param end of the last week */
export function weeksInARow(moments: number[], end: number): number {
  const weeks = new Set(moments.map((at) => Math.floor((end - at) / WEEK)));
  let row = 0;
  while (weeks.has(row)) row++;
  return row;
}

/** The same odd case every week: a stop or failure at the same step that nobody has made a rule of. @param end of the period */
export function sameEveryWeek(asks: AskFacts[], end: number): Pattern[] {
  const odd = asks.filter(({ kind, openedAt }) => kind !== 'task' && openedAt <= end);
  return [...Map.groupBy(odd, ({ mapSlug, step, kind }) => `${mapSlug} ${step} ${kind}`).values()].flatMap((group) => {
    const row = weeksInARow(
      group.map(({ openedAt }) => openedAt),
      end,
    );
    if (row < WEEKS) return [];
    const { mapSlug, stepTitle, kind } = group[0]!;
    const what = kind === 'trouble' ? 'failed' : 'stopped';
    return [
      {
        kind: 'same_every_week' as const,
        sentence: `“${stepTitle}” has ${what} in every one of the last ${row} weeks: make what is decided there a rule, or mend the step.`,
        href: `/maps/${mapSlug}/edit`,
      },
    ];
  });
}
