import type { Brief } from '@baton/contract';
import { covered, sumOf } from '../measures/counting.ts';
import type { AskFacts, Facts } from '../measures/facts.ts';

type Week = Pick<Facts, 'cases' | 'asks'>;
type Line = Brief['lines'][number];

/**
 * A week in at most five sentences. Every figure is counted here from what happened; nothing is guessed and nobody is asked
 * to write it. A sentence without anything behind it is left out.
 */
export function briefLines(last: Week, before: Week): Line[] {
  return [ran(last, before), stopped(last), waitedMost(last), changedByPeople(last), suggestion(last)].filter(
    (line) => line !== null,
  );
}

/** The same as a mail. */
export const briefText = (from: string, lines: Line[]): string =>
  [`The week from ${from.slice(0, 10)}`, '', ...lines.map(({ sentence }) => `- ${sentence}`), ''].join('\n');

const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function ran({ cases }: Week, before: Week): Line {
  const change = cases.length - before.cases.length;
  const compared =
    change === 0
      ? 'as many as the week before'
      : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than the week before`;
  const alone = cases.filter(({ asks }) => asks.every(({ kind }) => kind === 'task')).length;
  const rest =
    cases.length === 0
      ? ''
      : ` ${alone === cases.length ? 'None was stopped.' : `${alone} of them went through without a stop.`}`;
  return { sentence: `${many(cases.length, 'case')} ended, ${compared}.${rest}`, href: '/cases', label: 'Cases' };
}

function stopped({ asks }: Week): Line | null {
  const odd = asks.filter(({ kind }) => kind !== 'task');
  const answered = odd.filter(({ answeredAt }) => answeredAt !== null);
  if (odd.length === 0) return null;
  const late = odd.filter(({ inTime }) => inTime === false).length;
  const who = Map.groupBy(answered, ({ answeredBy }) => answeredBy?.name ?? 'somebody who has left');
  const names = [...who].toSorted((a, b) => b[1].length - a[1].length).map(([name, list]) => `${name} ${list.length}`);
  const by = names.length === 0 ? '' : `: ${names.slice(0, 4).join(', ')}`;
  const open = late === 0 ? 'none was late' : `${late} ${late === 1 ? 'was' : 'were'} late`;
  return {
    sentence: `${many(answered.length, 'exception')} ${answered.length === 1 ? 'was' : 'were'} answered${by}; ${open}.`,
    href: '/exceptions?whose=everyone',
    label: 'Exceptions',
  };
}

function waitedMost({ cases }: Week): Line | null {
  const asks = cases.flatMap((found) => found.asks.map((ask) => ({ ask, end: found.endedAt })));
  const steps = [...Map.groupBy(asks, ({ ask }) => `${ask.mapSlug} ${ask.step}`).values()].map((group) => ({
    ask: group[0]!.ask,
    ms: sumOf(group, ({ ask, end }) => (ask.answeredAt ?? end) - ask.openedAt),
  }));
  const [most] = steps.toSorted((a, b) => b.ms - a.ms);
  const all = sumOf(cases, ({ asking }) => covered(asking));
  if (!most || all === 0) return null;
  return {
    sentence: `Work waited longest at “${most.ask.stepTitle}”: ${hours(most.ms)} in all.`,
    href: `/measures?map=${most.ask.mapSlug}&measure=waiting_for_people`,
    label: 'Measures of this map',
  };
}

function changedByPeople({ asks }: Week): Line | null {
  const judged = asks.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0) return null;
  const count = (verdict: AskFacts['verdict']): number => judged.filter((ask) => ask.verdict === verdict).length;
  return {
    sentence: `People looked at AI work ${many(judged.length, 'time')}: ${count('as_is')} unchanged, ${count('edited')} corrected, ${count('rejected')} refused.`,
    href: '/measures?measure=acceptance',
    label: 'Measures',
  };
}

/** The step whose stops changed nothing, if there is one: those cost time and brought nothing. */
function suggestion({ asks }: Week): Line | null {
  const stops = asks.filter(({ kind, answeredAt }) => kind === 'stop' && answeredAt !== null);
  const idle = [...Map.groupBy(stops, ({ mapSlug, step }) => `${mapSlug} ${step}`).values()]
    .filter((group) => group.length >= 5 && group.every(({ changed }) => changed === false))
    .toSorted((a, b) => b.length - a.length)[0];
  if (!idle) return null;
  const { mapSlug, stepTitle } = idle[0]!;
  return {
    sentence: `“${stepTitle}” stopped ${idle.length} times and nobody changed anything: its rule may be too strict.`,
    href: `/maps/${mapSlug}/edit`,
    label: 'Edit the map',
  };
}

const HOUR = 3_600_000;
const hours = (ms: number): string => (ms < HOUR ? 'less than an hour' : many(Math.round(ms / HOUR), 'hour'));
