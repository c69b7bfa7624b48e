import { expect, test } from '@jest/globals';
import type { AskFacts, CaseFacts } from '../measures/facts.ts';
import { briefLines, briefText } from './brief-lines.ts';

const HOUR = 3_600_000;
const sam = { id: 's', name: 'Sam' };

const ask = (more: Partial<AskFacts>): AskFacts => ({
  caseId: '1',
  askId: 'a1',
  mapSlug: 'intake',
  step: 'sort',
  stepTitle: 'Sort',
  kind: 'stop',
  work: 'judgment',
  owner: sam,
  answeredBy: sam,
  openedAt: 0,
  answeredAt: 2 * HOUR,
  inTime: true,
  why: '',
  reasonCode: null,
  verdict: null,
  light: false,
  changed: false,
  handsOnMs: null,
  ...more,
});
const found = (asks: AskFacts[]): CaseFacts =>
  ({
    asks,
    endedAt: 9 * HOUR,
    asking: asks.map((one) => [one.openedAt, one.answeredAt ?? 9 * HOUR]),
  }) as unknown as CaseFacts;

test('a quiet week says only that', () => {
  expect(briefLines({ cases: [], asks: [] }, { cases: [found([])], asks: [] }).map(({ sentence }) => sentence)).toEqual(
    ['0 cases ended, 1 fewer than the week before.'],
  );
});

test('five sentences, each counted', () => {
  const asks = [
    ...Array.from({ length: 5 }, () => ask({ verdict: 'as_is' })),
    ask({
      step: 'book',
      stepTitle: 'Book',
      kind: 'trouble',
      answeredAt: 8 * HOUR,
      inTime: false,
      answeredBy: { id: 'a', name: 'Ana' },
    }),
  ];
  const lines = briefLines({ cases: [found([]), found([asks[0]!]), found([asks[5]!])], asks }, { cases: [], asks: [] });
  expect(lines.map(({ sentence }) => sentence)).toEqual([
    '3 cases ended, 3 more than the week before. 1 of them went through without a stop.',
    '6 exceptions were answered: Sam 5, Ana 1; 1 was late.',
    'Work waited longest at “Book”: 8 hours in all.',
    'People looked at AI work 5 times: 5 unchanged, 0 corrected, 0 refused.',
    '“Sort” stopped 5 times and nobody changed anything: its rule may be too strict.',
  ]);
  expect(briefText('2026-03-02T00:00:00Z', lines).split('\n').slice(0, 3)).toEqual([
    'The week from 2026-03-02',
    '',
    '- 3 cases ended, 3 more than the week before. 1 of them went through without a stop.',
  ]);
});
