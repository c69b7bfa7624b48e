import type { Condition, PhasesView } from '@baton/contract';
import { encoded } from '../formulas/encoded.measure.ts';
import { repeatFailures } from '../formulas/repeat-failures.measure.ts';
import { savedPassOld } from '../formulas/saved-pass-old.measure.ts';
import type { Facts } from '../facts.ts';
import { allMet, condition, many, percent, places } from './condition.ts';
import type { PhaseFacts } from './phase-facts.ts';
import { packsReviewed } from './phases.ts';

/** Compounding needs all of its conditions, decaying one of its own; anything else is holding. */
export function directionOf(facts: PhaseFacts): PhasesView['direction'] {
  const [better, worse] = [compounding(facts), decaying(facts)];
  const isDecaying = worse.some(({ state }) => state === 'met');
  return {
    state: isDecaying ? 'decaying' : allMet(better) ? 'compounding' : 'holding',
    compounding: better,
    decaying: worse,
  };
}

function compounding(facts: PhaseFacts): Condition[] {
  const { now, before, savedFromCases } = facts;
  const rate = encoded.count({ ...now, failures: [...before.failures, ...now.failures] });
  return [
    condition(
      'grew',
      'Real cases became saved cases in eight weeks',
      savedFromCases > 0,
      `${many(savedFromCases, 'case')} became a test.`,
      places.measureOf('saved_pass'),
    ),
    condition(
      'encoded',
      'At least 80% of failures and later mistakes became a test or a rule within 14 days',
      rate.value === null ? null : rate.value >= 0.8,
      rate.value === null ? rate.why : `${percent(rate.value)} of ${rate.n} in eight weeks.`,
      places.measureOf('encoded'),
    ),
    notRising(now, before),
    packsReviewed(facts),
    notFalling(now, before),
  ];
}

function notRising(now: Facts, before: Facts): Condition {
  const [late, early] = [repeatFailures.count(now), repeatFailures.count(before)];
  const [to, from] = [late.value, early.value];
  return condition(
    'repeats',
    'Failures that were settled before do not rise',
    to === null || from === null ? (late.n === 0 ? true : null) : to <= from,
    to === null || from === null
      ? late.n === 0
        ? 'No failure reached a person in four weeks.'
        : `Too few to compare: ${late.n} in four weeks, ${early.n} in the four before.`
      : `${percent(to)} in four weeks, ${percent(from)} in the four before.`,
    places.measureOf('repeat_failures'),
  );
}

function notFalling(now: Facts, before: Facts): Condition {
  const [to, from] = [savedPassOld.count(now).value, savedPassOld.count(before).value];
  return condition(
    'old_cases',
    'Older saved cases go as well as four weeks ago',
    to === null || from === null ? null : to >= from,
    to === null || from === null
      ? 'Too few saved cases older than 90 days to compare: at least ten are needed.'
      : `${percent(to)} now, ${percent(from)} four weeks ago.`,
    places.measureOf('saved_pass_old'),
  );
}

function decaying({ now, savedLately, packs }: PhaseFacts): Condition[] {
  const failures = now.failures.length;
  return [
    condition(
      'nothing_learnt',
      'Failures or mistakes came up, and no case was saved as a test in 30 days',
      failures > 0 && savedLately === 0,
      `Failures and later mistakes in four weeks: ${failures}; cases saved in 30 days: ${savedLately}.`,
      places.review,
    ),
    condition(
      'stale',
      'More than a fifth of the context packs are missing or past their review',
      packs.named > 0 && packs.stale / packs.named > 0.2,
      packs.named === 0 ? 'No published map names one.' : `${packs.stale} of ${many(packs.named, 'pack')}.`,
      places.packs,
    ),
    condition('drift', 'What comes in has changed', null, 'Not known: Baton does not measure this yet.', {
      href: '/cases',
      label: 'Cases',
    }),
    condition(
      'model',
      'A model is past its maker’s end date',
      null,
      'Not known: makers’ end dates are not kept here.',
      {
        href: '/settings',
        label: 'Settings',
      },
    ),
  ];
}
