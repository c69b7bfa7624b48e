import type { Brief, ContextPack } from '@baton/contract';
import { isOdd, type Week } from './brief-facts.ts';
import { indicated, type Line } from './brief-lines.ts';
import type { LateRow, StalledRow } from './brief-rows.ts';
import type { Pattern } from './patterns/pattern.ts';

export interface NowFacts {
  late: LateRow[];
  stalled: StalledRow[];
  patterns: Pattern[];
  packs: ContextPack[];
}

/** What the sentences leave to be done, by name. A list with nothing in it is left out. */
export function briefLists(week: Week, { late, stalled, patterns, packs }: NowFacts): Brief['lists'] {
  const lists = [
    { title: 'The steps that asked for people most', lines: worstSteps(week) },
    { title: 'Overdue now', lines: late.map(toLate) },
    { title: 'Nothing has happened for a week', lines: stalled.map(toStalled) },
    {
      title: 'Shows over eight weeks',
      lines: patterns.slice(0, 5).map(({ sentence, href }) => ({ sentence, href, label: 'Look at it' })),
    },
    { title: 'To be reviewed', lines: packs.filter(({ state }) => state !== 'fresh').map(toPack) },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

function worstSteps({ asks }: Week): Line[] {
  const groups = [...Map.groupBy(asks.filter(isOdd), ({ mapSlug, step }) => `${mapSlug} ${step}`).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .map((group) => {
      const { mapSlug, step, stepTitle } = group[0]!;
      const times = group.length === 1 ? 'once' : `${group.length} times`;
      return {
        sentence: `“${stepTitle}”, ${times}: ${indicated(group)}.`,
        href: `/log?map=${mapSlug}&step=${step}`,
        label: 'Log of this step',
      };
    });
}

const toLate = ({ caseId, askId, question, holder, hours }: LateRow): Line => ({
  sentence: `${holder ?? 'Nobody'}: ${question} (${hours} ${hours === 1 ? 'hour' : 'hours'} over)`,
  href: `/exceptions/${caseId}/${askId}?whose=everyone`,
  label: 'Open it',
});

const toStalled = ({ id, title, mapTitle, days }: StalledRow): Line => ({
  sentence: `Case ${id}, ${title} (${mapTitle}): ${days} days`,
  href: `/cases/${id}`,
  label: 'Open it',
});

const toPack = ({ name, title, owner, reviewBy, state }: ContextPack): Line => ({
  sentence: `“${title}” ${state === 'past' ? 'had' : 'has'} to be reviewed by ${reviewBy}: ${owner?.name ?? 'it has no owner'}.`,
  href: `/context-packs/${name}`,
  label: 'Open the pack',
});
