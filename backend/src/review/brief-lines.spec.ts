import { expect, test } from '@jest/globals';
import type { AskFacts, CaseFacts } from '../measures/facts.ts';
import { briefFacts } from './brief-facts.ts';
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

const days = { from: '2026-03-02', to: '2026-03-08' };

test('a company in which nothing happened is told nothing', () => {
  expect(briefLines({ cases: [], asks: [] }, { cases: [], asks: [] }, days)).toEqual([]);
});

test('a quiet week is told in five sentences too', () => {
  const lines = briefLines({ cases: [], asks: [] }, { cases: [found([])], asks: [] }, days);
  expect(lines.map(({ sentence }) => sentence)).toEqual([
    '0 cases ended, 1 fewer than the week before.',
    'Nothing stopped, and nobody was asked to decide.',
    'No case that ended had waited for a person.',
    'No AI work came in front of a person.',
    'There is nothing that asks to be changed.',
  ]);
});

const week = () => {
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
  return { cases: [found([]), found([asks[0]!]), found([asks[5]!])], asks };
};

test('five sentences, each counted, each with where it can be seen', () => {
  const lines = briefLines(week(), { cases: [], asks: [] }, days);
  expect(lines.map(({ sentence }) => sentence)).toEqual([
    '3 cases ended, 3 more than the week before. 1 of them went through without a stop.',
    '6 exceptions were answered: Sam 5, Ana 1; 1 was late.',
    'Work waited longest at “Book”: 8 hours in all.',
    'People looked at AI work 5 times: 5 unchanged, 0 corrected, 0 refused.',
    '“Sort” stopped 5 times and nobody changed anything: its rule may be too strict.',
  ]);
  expect(lines[1]?.href).toBe('/log?from=2026-03-02&to=2026-03-08');
  expect(
    briefText('2026-03-02', lines, [{ title: 'Overdue now', lines: [lines[0]!] }])
      .split('\n')
      .slice(-4),
  ).toEqual([
    '',
    'Overdue now',
    '- 3 cases ended, 3 more than the week before. 1 of them went through without a stop.',
    '',
  ]);
});

test('what is suggested follows from what people said most often when they decided', () => {
  const said = (reasonCode: string | null, n: number) =>
    Array.from({ length: n }, () => ask({ reasonCode, changed: true }));
  const suggested = (asks: AskFacts[]) => briefLines({ cases: [], asks }, { cases: [], asks: [] }, days)[4];
  expect(suggested([...said('missing_data', 3), ...said('ai_mistake', 2)])).toMatchObject({
    sentence: '“Sort” asked for a person most often, 5 times: ask for what is missing before this step.',
    href: '/log?map=intake&step=sort&from=2026-03-02&to=2026-03-08',
  });
  expect(suggested(said(null, 1))?.sentence).toContain('1 time: see what its cases have in common');
  expect(suggested([ask({ kind: 'trouble' }), ask({ kind: 'trouble' }), ask({})])?.sentence).toContain(
    'see why it fails',
  );
});

test('the figures of a week stand beside those of the week before; nothing to count is no figure', () => {
  const facts = briefFacts(week(), { cases: [found([])], asks: [] }, days);
  expect(facts.map(({ id, value, n, compare }) => [id, value, n, compare])).toEqual([
    ['ended', 3, 3, 1],
    ['alone', 1 / 3, 3, 1],
    ['answered', 6, 6, 0],
    ['answer_time', 2 * HOUR, 6, null],
    ['unchanged', 1, 5, null],
  ]);
});
