import type { AdoptionState, AdoptionStep, AdoptionView, Verdicts } from '@baton/contract';
import { sumOf } from '../counting.ts';
import type { AskFacts, Facts } from '../facts.ts';

/** Over this time a step is judged, and of at least so many looks. */
const FOUR_WEEKS = 28 * 86_400_000;
const FEWEST_LOOKS = 20;
/** Linked of each step. */
const CASES = 5;

/** One AI step, without the titles of its cases, which have to be looked up. */
export type StepCounts = Omit<AdoptionStep, 'cases'> & { changed: string[] };

/**
 * What AI steps did and what people made of it, week by week. A run counts in the week in which its case ended, a look in
 * the week of its answer.
 * @param starts of the weeks, oldest first
 * @param threshold percent
 * @param titleOf the title of a map
 */
export function adoptionSteps(
  facts: Facts,
  starts: number[],
  threshold: number,
  titleOf: (slug: string) => string,
): StepCounts[] {
  const runs = facts.cases.flatMap(({ mapSlug, endedAt, runs: own }) =>
    own
      .filter(({ by }) => by === 'ai')
      .map(({ step, title }) => ({ key: `${mapSlug} ${step}`, mapSlug, step, title, at: endedAt })),
  );
  const looks = facts.asks.filter(({ verdict }) => verdict !== null);
  const runsBy = Map.groupBy(runs, ({ key }) => key);
  const looksBy = Map.groupBy(looks, ({ mapSlug, step }) => `${mapSlug} ${step}`);
  const keys = [...new Set([...runsBy.keys(), ...looksBy.keys()])];
  return keys
    .map((key) => {
      const [ran, looked] = [runsBy.get(key) ?? [], looksBy.get(key) ?? []];
      const { mapSlug, step, title } = ran.at(-1) ?? { ...looked.at(-1)!, title: looked.at(-1)!.stepTitle };
      const lately = looked.filter(({ answeredAt }) => answeredAt! >= facts.to - FOUR_WEEKS);
      const lastFourWeeks = verdictsOf(lately);
      return {
        map: { slug: mapSlug, title: titleOf(mapSlug) },
        step,
        title,
        runs: ran.length,
        verdicts: verdictsOf(looked),
        weeks: starts.map((from, n) => {
          const within = (at: number): boolean => at >= from && at < (starts[n + 1] ?? Infinity);
          return {
            runs: ran.filter(({ at }) => within(at)).length,
            verdicts: verdictsOf(looked.filter(({ answeredAt }) => within(answeredAt!))),
          };
        }),
        lastFourWeeks,
        state: stateOf(lastFourWeeks, threshold),
        reasons: reasonsOf(lately),
        changed: changedOf(looked),
      };
    })
    .toSorted((a, b) => order[a.state] - order[b.state] || b.runs - a.runs || a.title.localeCompare(b.title));
}

const order: Record<AdoptionState, number> = { below: 0, reached: 1, too_few: 2 };

export function verdictsOf(looked: AskFacts[]): Verdicts {
  const count = (wanted: AskFacts['verdict']): number => sumOf(looked, ({ verdict }) => (verdict === wanted ? 1 : 0));
  return { asIs: count('as_is'), edited: count('edited'), rejected: count('rejected') };
}

export function stateOf({ asIs, edited, rejected }: Verdicts, threshold: number): AdoptionState {
  const n = asIs + edited + rejected;
  if (n < FEWEST_LOOKS) return 'too_few';
  return 100 * asIs < threshold * n ? 'below' : 'reached';
}

function reasonsOf(looked: AskFacts[]): AdoptionStep['reasons'] {
  const changed = looked.filter(({ verdict }) => verdict !== 'as_is');
  return [...Map.groupBy(changed, ({ reasonCode, why }) => `${reasonCode ?? ''} ${why}`).values()]
    .map((group) => ({ code: group[0]!.reasonCode, why: group[0]!.why, n: group.length }))
    .toSorted((a, b) => b.n - a.n || a.why.localeCompare(b.why))
    .slice(0, CASES);
}

function changedOf(looked: AskFacts[]): string[] {
  const newest = looked.filter(({ verdict }) => verdict !== 'as_is').toSorted((a, b) => b.answeredAt! - a.answeredAt!);
  return [...new Set(newest.map(({ caseId }) => caseId))].slice(0, CASES);
}

/** Who looked at AI work, and what they made of it. */
export function adoptionPeople(asks: AskFacts[]): AdoptionView['people'] {
  const looked = asks.filter(({ verdict, answeredBy }) => verdict !== null && answeredBy !== null);
  return [...Map.groupBy(looked, ({ answeredBy }) => answeredBy!.id).values()]
    .map((own) => ({ person: own[0]!.answeredBy!, verdicts: verdictsOf(own) }))
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name));
}
