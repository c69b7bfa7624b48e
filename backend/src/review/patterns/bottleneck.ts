import type { AskFacts } from '../../measures/facts.ts';
import type { Pattern } from './pattern.ts';

const FEWEST = 10;
/** More than this share of all answers by one person of several. */
const SHARE = 0.5;

/** One person whom most of the questions wait for. */
export function bottlenecks(asks: AskFacts[]): Pattern[] {
  const owned = asks.filter(({ owner }) => owner !== null);
  const groups = [...Map.groupBy(owned, ({ owner }) => owner!.id).values()];
  if (owned.length < FEWEST || groups.length < 2) return [];
  return groups
    .filter((mine) => mine.length / owned.length > SHARE)
    .map((mine) => ({
      kind: 'bottleneck' as const,
      sentence: `${mine[0]!.owner!.name} owns ${mine.length} of the ${owned.length} questions of these weeks: give some of the roles to somebody else.`,
      href: '/people',
    }));
}
