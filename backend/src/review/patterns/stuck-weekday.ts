import type { AskFacts } from '../../measures/facts.ts';
import type { Pattern } from './pattern.ts';

const FEWEST = 5;
/** How many times longer than on the other days. */
const LONGER = 3;

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1]!;

/**
 * A step whose questions wait far longer when they come up on one day of the week.
 * @param dayOf the weekday of a moment where the company is, 0 = Sunday
 */
export function stuckWeekdays(asks: AskFacts[], dayOf: (at: number) => number): Pattern[] {
  const answered = asks.flatMap((ask) =>
    ask.answeredAt === null ? [] : [{ ...ask, took: ask.answeredAt - ask.openedAt, day: dayOf(ask.openedAt) }],
  );
  return [...Map.groupBy(answered, ({ mapSlug, step }) => `${mapSlug} ${step}`).values()].flatMap((ofStep) =>
    names.flatMap((name, day) => {
      const [then, else_] = [ofStep.filter((ask) => ask.day === day), ofStep.filter((ask) => ask.day !== day)];
      if (then.length < FEWEST || else_.length < FEWEST) return [];
      const [long, usual] = [middle(then.map(({ took }) => took)), middle(else_.map(({ took }) => took))];
      if (long < LONGER * usual || long < HOUR) return [];
      const { mapSlug, stepTitle } = ofStep[0]!;
      const sentence = `Questions at “${stepTitle}” that come up on a ${name} wait ${inHours(long)}, on other days ${inHours(usual)}: name somebody for that day.`;
      return [{ kind: 'stuck_weekday' as const, sentence, href: `/maps/${mapSlug}` }];
    }),
  );
}

const HOUR = 3_600_000;
const inHours = (ms: number): string => {
  if (ms < HOUR) return 'less than an hour';
  const hours = Math.round(ms / HOUR);
  return hours === 1 ? 'an hour' : `${hours} hours`;
};
