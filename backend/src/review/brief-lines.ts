import type { Brief } from '@baton/contract';
import { covered, sumOf } from '../measures/counting.ts';
import type { AskFacts } from '../measures/facts.ts';
import { isAnswered, isOdd, wentAlone, type Week } from './brief-facts.ts';

export type Line = Brief['lines'][number];

interface Days {
  from: string;
  to: string;
}

/**
 * A week in five sentences. Every figure is counted here from what happened; nothing is guessed and nobody is asked to
 * write it. Empty only when nothing happened in this week and the one before.
 */
export function briefLines(last: Week, before: Week, days: Days): Line[] {
  if ([last, before].every(({ cases, asks }) => cases.length === 0 && asks.length === 0)) return [];
  return [ran(last, before), stopped(last, days), waitedMost(last), changedByPeople(last), suggestion(last, days)];
}

/** The same as a mail. */
export const briefText = (from: string, lines: Line[], lists: Brief['lists']): string =>
  [
    `The week from ${from.slice(0, 10)}`,
    '',
    ...lines.map(({ sentence }) => `- ${sentence}`),
    ...lists.flatMap(({ title, lines: of }) => ['', title, ...of.map(({ sentence }) => `- ${sentence}`)]),
    '',
  ].join('\n');

const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function ran({ cases, asks }: Week, before: Week): Line {
  const change = cases.length - before.cases.length;
  const compared =
    change === 0
      ? 'as many as the week before'
      : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than the week before`;
  const alone = wentAlone({ cases, asks });
  const rest =
    cases.length === 0
      ? ''
      : ` ${alone === cases.length ? 'None was stopped.' : `${alone} of them went through without a stop.`}`;
  return { sentence: `${many(cases.length, 'case')} ended, ${compared}.${rest}`, href: '/cases', label: 'Cases' };
}

function stopped({ asks }: Week, { from, to }: Days): Line {
  const odd = asks.filter(isOdd);
  const answered = odd.filter(isAnswered);
  const place = { href: `/log?from=${from}&to=${to}`, label: 'Log of the week' };
  if (odd.length === 0) return { sentence: 'Nothing stopped, and nobody was asked to decide.', ...place };
  const late = odd.filter(({ inTime }) => inTime === false).length;
  const who = Map.groupBy(answered, ({ answeredBy }) => answeredBy?.name ?? 'somebody who has left');
  const names = [...who].toSorted((a, b) => b[1].length - a[1].length).map(([name, list]) => `${name} ${list.length}`);
  const by = names.length === 0 ? '' : `: ${names.slice(0, 4).join(', ')}`;
  const open = late === 0 ? 'none was late' : `${late} ${late === 1 ? 'was' : 'were'} late`;
  return {
    sentence: `${many(answered.length, 'exception')} ${answered.length === 1 ? 'was' : 'were'} answered${by}; ${open}.`,
    ...place,
  };
}

function waitedMost({ cases }: Week): Line {
  const asks = cases.flatMap((found) => found.asks.map((ask) => ({ ask, end: found.endedAt })));
  const steps = [...Map.groupBy(asks, ({ ask }) => `${ask.mapSlug} ${ask.step}`).values()].map((group) => ({
    ask: group[0]!.ask,
    ms: sumOf(group, ({ ask, end }) => (ask.answeredAt ?? end) - ask.openedAt),
  }));
  const [most] = steps.toSorted((a, b) => b.ms - a.ms);
  const all = sumOf(cases, ({ asking }) => covered(asking));
  if (!most || all === 0) {
    const place = { href: '/measures?measure=waiting_for_people', label: 'Measures' };
    return { sentence: 'No case that ended had waited for a person.', ...place };
  }
  return {
    sentence: `Work waited longest at “${most.ask.stepTitle}”: ${hours(most.ms)} in all.`,
    href: `/measures?map=${most.ask.mapSlug}&measure=waiting_for_people`,
    label: 'Measures of this map',
  };
}

function changedByPeople({ asks }: Week): Line {
  const judged = asks.filter(({ verdict }) => verdict !== null);
  const count = (verdict: AskFacts['verdict']): number => judged.filter((ask) => ask.verdict === verdict).length;
  const sentence =
    judged.length === 0
      ? 'No AI work came in front of a person.'
      : `People looked at AI work ${many(judged.length, 'time')}: ${count('as_is')} unchanged, ${count('edited')} corrected, ${count('rejected')} refused.`;
  return { sentence, href: '/measures?measure=acceptance', label: 'Measures' };
}

const FEWEST = 5;

/** A step whose stops changed nothing costs time and brings nothing; else the one that failed or stopped most. */
function suggestion({ asks }: Week, { from, to }: Days): Line {
  const groups = [...Map.groupBy(asks.filter(isOdd), ({ mapSlug, step }) => `${mapSlug} ${step}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const idle = groups
    .map((group) => group.filter((ask) => ask.kind === 'stop' && isAnswered(ask)))
    .find((stops) => stops.length >= FEWEST && stops.every(({ changed }) => changed === false));
  if (idle) {
    const { mapSlug, stepTitle } = idle[0]!;
    return {
      sentence: `“${stepTitle}” stopped ${idle.length} times and nobody changed anything: its rule may be too strict.`,
      href: `/maps/${mapSlug}/edit`,
      label: 'Edit the map',
    };
  }
  const [worst] = groups;
  if (!worst) return { sentence: 'There is nothing that asks to be changed.', href: '/maps', label: 'Maps' };
  const { mapSlug, step, stepTitle } = worst[0]!;
  return {
    sentence: `“${stepTitle}” asked for a person most often, ${many(worst.length, 'time')}: ${indicated(worst)}.`,
    href: `/log?map=${mapSlug}&step=${step}&from=${from}&to=${to}`,
    label: 'What stopped there',
  };
}

const causes: Record<string, string> = {
  wrong_data: 'look at what arrives there, and at its context packs',
  missing_data: 'ask for what is missing before this step',
  ai_mistake: 'look at its instruction',
  rule_too_strict: 'its rule may be too strict',
  rule_too_loose: 'its rule may be too loose',
  risk: 'make what is decided there a rule',
  as_agreed: 'make what is decided there a rule',
  special_case: 'see whether the special cases have something in common',
};

/** What people said most often when they decided, as far as they said it. */
export function indicated(asks: AskFacts[]): string {
  const failed = asks.filter(({ kind }) => kind === 'trouble').length;
  if (failed * 2 > asks.length) return 'see why it fails';
  const coded = asks.flatMap(({ reasonCode }) => (reasonCode !== null && causes[reasonCode] ? [reasonCode] : []));
  const [most] = [...Map.groupBy(coded, (code) => code)].toSorted((a, b) => b[1].length - a[1].length);
  return most ? causes[most[0]]! : 'see what its cases have in common';
}

const HOUR = 3_600_000;
const hours = (ms: number): string => (ms < HOUR ? 'less than an hour' : many(Math.round(ms / HOUR), 'hour'));
