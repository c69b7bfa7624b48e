import { expect, test } from '@jest/globals';
import type { AskFacts, Facts } from '../facts.ts';
import { directionOf } from './direction.ts';
import type { PhaseFacts, PhaseMap } from './phase-facts.ts';
import { phasesOf } from './phases.ts';

const DAY = 86_400_000;
const to = 100 * DAY;
const times = <T>(n: number, of: (n: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));

const map = (n: number, more: Partial<PhaseMap> = {}): PhaseMap => ({
  slug: `map-${n}`,
  title: `Map ${n}`,
  started: true,
  calls: n === 0,
  hasAi: true,
  owned: true,
  ...more,
});
const look = (mapSlug: string, verdict: 'as_is' | 'edited') => ({ mapSlug, verdict, answeredAt: to }) as AskFacts;
const worked = (work: 'judgment' | 'execution', minutes: number) =>
  ({ verdict: null, answeredAt: to, handsOnMs: minutes * 60_000, work }) as AskFacts;
const saved = (day: number, passed: number) => ({
  mapSlug: 'map-0',
  at: day * DAY,
  results: times(10, (n) => ({ addedAt: new Date(-200 * DAY).toISOString(), passed: n < passed })),
});

const facts = (more: Partial<Facts>): Facts =>
  ({
    cases: [],
    asks: [],
    failures: [],
    savedRuns: [],
    openAges: [],
    refused: 0,
    to,
    weeks: 4,
    ...more,
  }) as unknown as Facts;

/** Everything as well as it can be. */
function best(more: Partial<PhaseFacts> = {}): PhaseFacts {
  const asks = [
    ...times(8, (n) => times(20, () => look(`map-${n}`, 'as_is'))).flat(),
    ...times(10, () => worked('judgment', 30)),
    ...times(2, () => worked('execution', 5)),
  ];
  const week = facts({ asks, cases: [{ runs: [{ by: 'ai' }] }] as unknown as Facts['cases'] });
  const failures = times(10, () => ({
    mapSlug: 'map-0',
    openedAt: to - 40 * DAY,
    again: false,
    encodedAt: to - 39 * DAY,
  }));
  return {
    maps: times(8, (n) => map(n)),
    now: facts({ asks, savedRuns: [saved(0, 10), saved(90, 10)] }),
    before: facts({ failures, savedRuns: [saved(0, 10)], to: to - 28 * DAY }),
    weeks: times(4, () => week),
    threshold: 75,
    packs: { named: 2, stale: 0 },
    people: [2, 3, 2, 4],
    care: [1, 1, 2, 1],
    savedFromCases: 3,
    savedLately: 2,
    ...more,
  };
}

/** The conditions of a phase that are not met. */
const open = (given: PhaseFacts, phase: number): string[] =>
  phasesOf(given)
    [phase]!.conditions.filter(({ state }) => state !== 'met')
    .map(({ id }) => id);

test('with everything there, only what nobody records is open, and holds back all later phases', () => {
  const phases = phasesOf(best());
  expect(phases.map((_, n) => open(best(), n))).toEqual([['training'], ['brief'], [], []]);
  expect(phases.map(({ met }) => met)).toEqual([false, false, false, false]);
});

test.each<[string, Partial<PhaseFacts>, number, string[]]>([
  ['four maps are not five', { maps: times(4, (n) => map(n)) }, 0, ['maps', 'training']],
  [
    'one map at 70 %',
    {
      now: facts({ asks: [...times(14, () => look('map-0', 'as_is')), ...times(6, () => look('map-0', 'edited'))] }),
      maps: times(5, (n) => map(n, { hasAi: n === 0 })),
    },
    0,
    ['accepted', 'training'],
  ],
  [
    '19 looks are too few',
    {
      now: facts({ asks: times(19, () => look('map-0', 'as_is')) }),
      maps: times(5, (n) => map(n, { hasAi: n === 0 })),
    },
    0,
    ['accepted', 'training'],
  ],
  ['a stale pack', { packs: { named: 3, stale: 1 } }, 0, ['packs', 'training']],
  ['a map without an owner', { maps: times(5, (n) => map(n, { owned: n > 0 })) }, 0, ['owned', 'training']],
  ['maps that nothing starts', { maps: times(5, (n) => map(n, { started: n > 0 })) }, 1, ['started', 'brief']],
  ['a week in which one person worked alone', { people: [2, 1, 2, 2] }, 1, ['brief', 'shared']],
  ['no time of people is known', { now: facts({}) }, 1, ['brief', 'desk_35']],
  ['a week without care', { care: [1, 0, 1, 1] }, 2, ['care']],
  ['maps that never start another', { maps: times(8, (n) => map(n, { calls: false })) }, 2, ['chain']],
  ['one week with too few answers', { weeks: [facts({}), ...times(3, () => best().weeks[0]!)] }, 3, ['judgment']],
])('%s', (_what, more, phase, ids) => {
  expect(open(best(more), phase)).toEqual(ids);
});

test('a company without anything has reached nothing, and says what was found in whole sentences', () => {
  const nothing = best({
    maps: [],
    now: facts({}),
    before: facts({}),
    weeks: times(4, () => facts({})),
    packs: { named: 0, stale: 0 },
    people: [0, 0, 0, 0],
    care: [0, 0, 0, 0],
    savedFromCases: 0,
    savedLately: 0,
  });
  const conditions = [...phasesOf(nothing).flatMap((phase) => phase.conditions), ...directionOf(nothing).decaying];
  for (const { found } of conditions) expect(found).toMatch(/^.+\.$/);
  expect(conditions.filter(({ state }) => state === 'met').map(({ id }) => id)).toEqual(['packs', 'packs']);
  expect(directionOf(nothing).state).toBe('holding');
});

test('compounding needs every line, decaying one of its own', () => {
  expect(directionOf(best()).state).toBe('compounding');
  expect(directionOf(best({ savedFromCases: 0 })).state).toBe('holding');
  const falling = facts({ ...best().now, savedRuns: [saved(0, 10), saved(90, 9)] });
  expect(directionOf(best({ now: falling })).state).toBe('holding');
  const failing = facts({ failures: [{ mapSlug: 'map-0', openedAt: to - DAY, again: false, encodedAt: null }] });
  expect(directionOf(best({ now: failing, savedLately: 0 })).state).toBe('decaying');
  expect(directionOf(best({ now: failing, savedLately: 1 })).state).not.toBe('decaying');
  expect(directionOf(best({ packs: { named: 4, stale: 1 } })).state).toBe('decaying');
  expect(directionOf(best({ packs: { named: 5, stale: 1 } })).state).toBe('holding');
});
