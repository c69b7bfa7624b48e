import type { MeasuredSet } from '@baton/contract';
import { allMeasures } from './all-measures.ts';
import type { Facts } from './facts.ts';
import type { Measure } from './measure.ts';

const WEEK = 7 * 86_400_000;

export const countAll = (facts: Facts, measures: Measure[] = allMeasures): MeasuredSet =>
  Object.fromEntries(measures.map((measure) => [measure.id, measure.count(facts)]));

/** What can be said of a slice of the past: open cases and refused messages belong to now, and to all. */
const slice = (facts: Facts, part: Pick<Facts, 'cases' | 'asks'> & Partial<Facts>): Facts => ({
  ...facts,
  openAges: [],
  refused: 0,
  ...part,
});

/** Values of measures that only make sense for the whole are left out of slices. */
const ofSlices = allMeasures.filter(({ id }) => id !== 'open_age');

/** What happened between two moments: cases by their end, questions by their answer, failures by their beginning. */
export function between(facts: Facts, from: number, to: number): Facts {
  const cases = facts.cases.filter(({ endedAt }) => endedAt >= from && endedAt < to);
  const asks = facts.asks.filter(({ answeredAt }) => answeredAt !== null && answeredAt >= from && answeredAt < to);
  const failures = facts.failures.filter(({ openedAt }) => openedAt >= from && openedAt < to);
  return slice(facts, { cases, asks, failures, to, weeks: (to - from) / WEEK });
}

/** @param starts milliseconds, oldest first; the last week ends at `end` */
export function byWeek(facts: Facts, starts: number[], end: number): { from: string; values: MeasuredSet }[] {
  return starts.map((from, n) => ({
    from: new Date(from).toISOString(),
    values: countAll(between(facts, from, starts[n + 1] ?? end), ofSlices),
  }));
}

export function byMap(facts: Facts, maps: { slug: string; title: string }[]) {
  return maps.map(({ slug, title }) => {
    const cases = facts.cases.filter(({ mapSlug }) => mapSlug === slug);
    const asks = facts.asks.filter(({ mapSlug }) => mapSlug === slug);
    const failures = facts.failures.filter(({ mapSlug }) => mapSlug === slug);
    const savedRuns = facts.savedRuns.filter(({ mapSlug }) => mapSlug === slug);
    return { slug, title, values: countAll(slice(facts, { cases, asks, failures, savedRuns }), ofSlices) };
  });
}

export function byPerson(facts: Facts, measures: Measure[]) {
  const answered = facts.asks.filter((ask) => ask.answeredBy !== null);
  const groups = Map.groupBy(answered, ({ answeredBy }) => answeredBy!.id);
  return [...groups.values()]
    .map((asks) => ({
      person: asks[0]!.answeredBy!,
      answers: asks.length,
      values: countAll(slice(facts, { cases: [], asks }), measures),
    }))
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name));
}

/** Before and after a version: by the version that a case ended on. A question belongs to its case's. */
export function beforeAndAfter(facts: Facts, version: number): { before: MeasuredSet; after: MeasuredSet } {
  const part = (holds: (of: number) => boolean): MeasuredSet => {
    const cases = facts.cases.filter((found) => holds(found.version));
    const asks = cases.flatMap((found) => found.asks);
    return countAll(slice(facts, { cases, asks }), ofComparison);
  };
  return { before: part((of) => of < version), after: part((of) => of >= version) };
}

/**
 * Two versions were published for different lengths of time: what is counted per week cannot be compared. Saved cases and
 * failures are told by their day, not by a case's version.
 */
const ofComparison = ofSlices.filter(
  ({ id }) => !['toil', 'saved_pass', 'saved_pass_old', 'repeat_failures', 'encoded'].includes(id),
);
