import { expect, test } from '@jest/globals';
import type { AskFacts, CaseFacts, Facts } from '../facts.ts';
import { adoptionPeople, adoptionSteps, stateOf } from './adoption-steps.ts';

const DAY = 86_400_000;
const to = 100 * DAY;
const starts = [to - 35 * DAY, to - 28 * DAY, to - 21 * DAY, to - 14 * DAY, to - 7 * DAY];
const sam = { id: 's', name: 'Sam' };

let asked = 0;
const look = (verdict: AskFacts['verdict'], daysAgo: number, more: Partial<AskFacts> = {}): AskFacts => ({
  caseId: String(++asked),
  askId: 'a1',
  mapSlug: 'intake',
  step: 'sort',
  stepTitle: 'Sort',
  kind: 'stop',
  work: 'judgment',
  owner: sam,
  answeredBy: sam,
  openedAt: to - daysAgo * DAY - 1,
  answeredAt: to - daysAgo * DAY,
  inTime: true,
  why: 'unsure',
  reasonCode: null,
  verdict,
  light: false,
  changed: verdict !== 'as_is',
  handsOnMs: null,
  ...more,
});
const times = <T>(n: number, of: () => T): T[] => Array.from({ length: n }, of);

const ran = (daysAgo: number, step = 'sort') =>
  ({
    mapSlug: 'intake',
    endedAt: to - daysAgo * DAY,
    runs: [
      { step, title: 'Sort', by: 'ai' },
      { step: 'book', title: 'Book', by: 'connector' },
    ],
  }) as unknown as CaseFacts;

const of = (asks: AskFacts[], cases: CaseFacts[] = [], threshold = 75) =>
  adoptionSteps({ asks, cases, to } as unknown as Facts, starts, threshold, () => 'Intake');

test('14 of 20 are below three quarters, 15 are not; 19 say nothing', () => {
  const verdicts = (asIs: number, n: number) => ({ asIs, edited: n - asIs, rejected: 0 });
  expect([stateOf(verdicts(14, 20), 75), stateOf(verdicts(15, 20), 75), stateOf(verdicts(0, 19), 75)]).toEqual([
    'below',
    'reached',
    'too_few',
  ]);
});

test('only the last four weeks judge a step; all weeks are shown', () => {
  const [step] = of([...times(30, () => look('rejected', 30)), ...times(20, () => look('as_is', 3))]);
  expect(step).toMatchObject({
    state: 'reached',
    verdicts: { asIs: 20, edited: 0, rejected: 30 },
    lastFourWeeks: { asIs: 20, edited: 0, rejected: 0 },
    reasons: [],
  });
  expect(step?.weeks.map(({ verdicts: { asIs, rejected } }) => asIs + rejected)).toEqual([30, 0, 0, 0, 20]);
});

test('below the threshold it says why: reasons and what stopped it, the most frequent first, with the newest cases', () => {
  const asks = [
    ...times(10, () => look('as_is', 9)),
    ...times(4, () => look('edited', 8, { reasonCode: 'ai_mistake' })),
    ...times(7, () => look('rejected', 5, { reasonCode: 'missing_data', why: 'no number' })),
    look('edited', 1, { caseId: 'newest' }),
  ];
  const [step] = of(asks);
  expect(step).toMatchObject({
    state: 'below',
    reasons: [
      { code: 'missing_data', why: 'no number', n: 7 },
      { code: 'ai_mistake', why: 'unsure', n: 4 },
      { code: null, why: 'unsure', n: 1 },
    ],
  });
  expect(step?.changed).toHaveLength(5);
  expect(step?.changed[0]).toBe('newest');
});

test('runs count in the week in which their case ended, connectors not at all, and a step nobody looked at is there too', () => {
  const [step, ...others] = of([], [ran(2), ran(2), ran(10), ran(40)]);
  expect(others).toEqual([]);
  expect(step).toMatchObject({ title: 'Sort', runs: 4, state: 'too_few' });
  expect(step?.weeks.map(({ runs }) => runs)).toEqual([0, 0, 0, 1, 2]);
});

test('people have their own looks; tasks are none, and nobody stands for those who were deleted', () => {
  const asks = [look('as_is', 1), look('edited', 1), look(null, 1), look('as_is', 1, { answeredBy: null })];
  expect(adoptionPeople(asks)).toEqual([{ person: sam, verdicts: { asIs: 1, edited: 1, rejected: 0 } }]);
});
