import type { CaseFacts } from '../../measures/facts.ts';
import type { Pattern } from './pattern.ts';

/** Cases that must bounce before it is a pattern. */
const FEWEST_CASES = 3;

/** The machine in between is no holder who sends anything back. */
const people = (holders: string[]): string[] => {
  const named = holders.filter((holder) => holder !== 'machine' && holder !== 'outside');
  return named.filter((holder, n) => n === 0 || named[n - 1] !== holder);
};

/** The pairs between which a case went there, back, and there again: A, B, A, B. Each pair once, in one spelling. */
export function bouncesIn(holders: string[]): string[] {
  const line = people(holders);
  const pairs = line.flatMap((holder, n) => {
    const [, second, third, fourth] = line.slice(n);
    return holder === third && second !== undefined && second === fourth ? [[holder, second].toSorted().join(' ')] : [];
  });
  return [...new Set(pairs)];
}

/** Work that two people send to and fro, because neither has all that it takes. @param nameOf a person */
export function bounces(cases: CaseFacts[], nameOf: (id: string) => string): Pattern[] {
  const found = cases.flatMap(({ mapSlug, mapTitle, holders }) =>
    bouncesIn(holders).map((pair) => ({ key: `${mapSlug} ${pair}`, mapSlug, mapTitle, pair })),
  );
  return [...Map.groupBy(found, ({ key }) => key).values()]
    .filter((group) => group.length >= FEWEST_CASES)
    .map((group) => {
      const { mapSlug, mapTitle, pair } = group[0]!;
      const [one = '', other = ''] = pair.split(' ').map(nameOf);
      return {
        kind: 'bounce' as const,
        sentence: `${group.length} cases of “${mapTitle}” went from ${one} to ${other}, back, and there again: let one of them have all that it takes.`,
        href: `/maps/${mapSlug}`,
      };
    });
}
