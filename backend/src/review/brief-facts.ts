import type { Brief } from '@baton/contract';
import type { AskFacts, Facts } from '../measures/facts.ts';

export type Week = Pick<Facts, 'cases' | 'asks'>;
type Fact = Brief['facts'][number];

/** A question that was no planned task. */
export const isOdd = ({ kind }: AskFacts): boolean => kind !== 'task';
export const isAnswered = ({ answeredAt }: AskFacts): boolean => answeredAt !== null;
/** Cases in which nothing had to be asked that the map did not plan. */
export const wentAlone = ({ cases }: Week): number => cases.filter(({ asks }) => !asks.some(isOdd)).length;

/** The figures of a week, beside those of the week before. @param days the week's first and last day, for links */
export function briefFacts(last: Week, before: Week, days: { from: string; to: string }): Fact[] {
  const log = `/log?from=${days.from}&to=${days.to}`;
  const fact = (id: string, label: string, unit: Fact['unit'], href: string, of: (week: Week) => Counted): Fact => {
    const [now, then] = [of(last), of(before)];
    return { id, label, value: now.value, unit, n: now.n, compare: then.value, href };
  };
  return [
    fact('ended', 'Cases ended', 'count', '/cases', ({ cases }) => ({ value: cases.length, n: cases.length })),
    fact('alone', 'Went through without a stop', 'share', '/measures?measure=untouched', (week) =>
      shareOf(wentAlone(week), week.cases.length),
    ),
    fact('answered', 'Exceptions answered', 'count', log, ({ asks }) => {
      const n = asks.filter((ask) => isOdd(ask) && isAnswered(ask)).length;
      return { value: n, n };
    }),
    fact('answer_time', 'Half were answered within', 'ms', '/measures?measure=answer_median', ({ asks }) => {
      const took = asks.filter((ask) => isOdd(ask) && isAnswered(ask)).map((ask) => ask.answeredAt! - ask.openedAt);
      return { value: took.toSorted((a, b) => a - b)[Math.floor((took.length - 1) / 2)] ?? null, n: took.length };
    }),
    fact('unchanged', 'AI work taken as it was', 'share', '/measures?measure=acceptance', ({ asks }) => {
      const judged = asks.filter(({ verdict }) => verdict !== null);
      return shareOf(judged.filter(({ verdict }) => verdict === 'as_is').length, judged.length);
    }),
  ];
}

interface Counted {
  value: number | null;
  n: number;
}

const shareOf = (part: number, n: number): Counted => ({ value: n === 0 ? null : part / n, n });
