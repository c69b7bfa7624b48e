import type { Condition, PhasesView } from '@baton/contract';
import { verdictsOf } from '../adoption/adoption-steps.ts';
import type { Facts } from '../facts.ts';
import { deskWork } from '../formulas/desk-work.measure.ts';
import { judgmentShare } from '../formulas/judgment-share.measure.ts';
import { allMet, condition, many, percent, places } from './condition.ts';
import type { PhaseFacts } from './phase-facts.ts';

/** Looks at AI work that a share of them is told from. */
const FEWEST_LOOKS = 20;

/** How far the company is: each phase by its conditions, and only after the ones before it. */
export function phasesOf(facts: PhaseFacts): PhasesView['phases'] {
  const phases = [
    { id: 'used', title: 'AI work is used', conditions: used(facts) },
    { id: 'by_itself', title: 'Maps start by themselves', conditions: byItself(facts) },
    { id: 'connected', title: 'Maps work together', conditions: connected(facts) },
    { id: 'native', title: 'People judge, machines execute', conditions: native(facts) },
  ] as const;
  let before = true;
  return phases.map((phase) => {
    before = before && allMet(phase.conditions);
    return { ...phase, met: before };
  });
}

function used(facts: PhaseFacts): Condition[] {
  const { maps, weeks, threshold } = facts;
  const withAi = maps.filter(({ hasAi }) => hasAi);
  const short = withAi.filter(({ slug }) => !isAccepted(acceptanceOf(facts.now, slug), threshold / 100));
  const runs = weeks.map(({ cases }) => cases.flatMap((found) => found.runs).filter(({ by }) => by === 'ai').length);
  const unowned = maps.filter(({ owned }) => !owned);
  return [
    enough('maps', 'At least five maps are published', maps.length, 5, 'published map'),
    condition(
      'accepted',
      `On each map with AI steps people leave at least ${threshold}% unchanged`,
      withAi.length > 0 && short.length === 0,
      withAi.length === 0
        ? 'No published map has an AI step.'
        : short.length === 0
          ? `${many(withAi.length, 'map')}, each of at least ${FEWEST_LOOKS} looks in four weeks.`
          : `Not, or from fewer than ${FEWEST_LOOKS} looks in four weeks: ${namesOf(short)}.`,
      places.aiWork,
    ),
    packsReviewed(facts),
    condition(
      'tracked',
      'AI work is tracked every week',
      runs.every((n) => n > 0),
      `Runs of AI steps in the last four complete weeks: ${runs.join(', ')}.`,
      places.aiWork,
    ),
    condition(
      'owned',
      'Every published map has an owner',
      maps.length > 0 && unowned.length === 0,
      maps.length === 0
        ? 'No map is published.'
        : unowned.length === 0
          ? 'All have one.'
          : `Without: ${namesOf(unowned)}.`,
      places.maps,
    ),
    notRecorded('training', 'Everybody who decides was trained', places.people),
  ];
}

function byItself({ maps, now, people }: PhaseFacts): Condition[] {
  const started = maps.filter((map) => map.started).length;
  return [
    enough('started', 'At least five maps start by themselves', started, 5, 'map', 'in the last four weeks'),
    notRecorded('brief', 'The Monday brief went out in four of four weeks', places.brief),
    desk(now, 'desk_35', 'At most 35% of people’s time is desk work', (share) => share <= 0.35),
    condition(
      'shared',
      'People work in it together',
      people.every((n) => n >= 2),
      `People who did something in the last four complete weeks: ${people.join(', ')}. Two a week are needed.`,
      places.people,
    ),
  ];
}

function connected(facts: PhaseFacts): Condition[] {
  const { maps, now, care } = facts;
  const chains = maps.filter(({ calls }) => calls);
  const blended = acceptanceOf(now);
  return [
    enough(
      'automated',
      'At least eight maps start by themselves',
      maps.filter((map) => map.started).length,
      8,
      'map',
      'in the last four weeks',
    ),
    condition(
      'chain',
      'At least one map starts another',
      chains.length > 0,
      chains.length === 0 ? 'None does.' : `${namesOf(chains)}.`,
      places.maps,
    ),
    condition(
      'blended',
      'People leave more than 80% of all AI work unchanged',
      blended.n < FEWEST_LOOKS ? null : blended.share > 0.8,
      blended.n < FEWEST_LOOKS
        ? `Too few to say: ${many(blended.n, 'look')} in four weeks.`
        : `${percent(blended.share)} of ${blended.n} in four weeks.`,
      places.aiWork,
    ),
    desk(now, 'desk_25', 'Less than 25% of people’s time is desk work', (share) => share < 0.25),
    condition(
      'care',
      'Maps are looked after every week',
      care.every((n) => n > 0),
      `Versions, saved cases and context packs that were cared for in the last four complete weeks: ${care.join(', ')}.`,
      places.review,
    ),
    packsReviewed(facts),
  ];
}

function native({ weeks }: PhaseFacts): Condition[] {
  const shares = weeks.map((week) => judgmentShare.count(week).value);
  return [
    condition(
      'judgment',
      'For four weeks people judge three times as long as they do desk work',
      shares.includes(null) ? null : shares.every((share) => share! >= 0.75),
      `Share of judgment in the last four complete weeks: ${shares.map((share) => (share === null ? 'too few' : percent(share))).join(', ')}. Needed: 75%.`,
      places.judgment,
    ),
  ];
}

export function packsReviewed({ packs: { named, stale } }: PhaseFacts): Condition {
  return condition(
    'packs',
    'No context pack is past its review',
    stale === 0,
    named === 0
      ? 'No published map names one.'
      : stale === 0
        ? `${many(named, 'pack')}, all reviewed.`
        : `${stale} of ${many(named, 'pack')} ${stale === 1 ? 'is' : 'are'} missing or past the review date.`,
    places.packs,
  );
}

function enough(id: string, title: string, n: number, least: number, of: string, when = ''): Condition {
  return condition(id, title, n >= least, `${many(n, of)}${when === '' ? '' : ` ${when}`}.`, places.maps);
}

function desk(now: Facts, id: string, title: string, holds: (share: number) => boolean): Condition {
  const { value, why } = deskWork.count(now);
  const found = value === null ? why || 'Not known.' : `${percent(value)} in four weeks.`;
  return condition(id, title, value === null ? null : holds(value), found, places.deskWork);
}

const notRecorded = (id: string, title: string, place: Condition['place']): Condition =>
  condition(id, title, null, 'Not known: Baton keeps no record of this, so it counts as not met.', place);

function acceptanceOf({ asks }: Facts, slug?: string): { n: number; share: number } {
  const looked = asks.filter(({ verdict, mapSlug }) => verdict !== null && (slug === undefined || mapSlug === slug));
  return { n: looked.length, share: looked.length === 0 ? 0 : verdictsOf(looked).asIs / looked.length };
}

const isAccepted = ({ n, share }: { n: number; share: number }, least: number): boolean =>
  n >= FEWEST_LOOKS && share >= least;

const namesOf = (maps: { title: string }[]): string => maps.map(({ title }) => `“${title}”`).join(', ');
