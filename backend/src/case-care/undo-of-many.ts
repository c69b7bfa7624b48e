import type { UndoManyPreview, UndoPreview } from '@baton/contract';

/** Many previews as one: what happens how often, and to how many nothing is done and why. */
export function undoOfMany(previews: UndoPreview[]): UndoManyPreview {
  const possible = previews.filter(({ whyNot }) => whyNot === '');
  const refused = Map.groupBy(
    previews.filter(({ whyNot }) => whyNot !== ''),
    ({ whyNot }) => whyNot,
  );
  return {
    steps: grouped(possible.flatMap(({ steps }) => steps)).map((group) => ({
      ...countOf(group),
      byHand: group.filter(({ answered }) => answered === null).length,
    })),
    stays: grouped(possible.flatMap(({ stays }) => stays)).map(countOf),
    children: sum(possible, ({ children }) => children),
    openAsks: sum(possible, ({ openAsks }) => openAsks),
    whyNot: [...refused].map(([why, cases]) => ({ why, total: cases.length })),
  };
}

interface Named {
  title: string;
  connector: string;
}

const grouped = <Each extends Named>(all: Each[]): Each[][] => [
  ...Map.groupBy(all, ({ title, connector }) => `${connector} ${title}`).values(),
];

const countOf = (group: Named[]) => ({ title: group[0]!.title, connector: group[0]!.connector, times: group.length });

const sum = (all: UndoPreview[], of: (one: UndoPreview) => number): number => all.reduce((so, one) => so + of(one), 0);
