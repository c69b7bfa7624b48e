import { expect, test } from '@jest/globals';
import { ai, buildPipeline, end } from '@baton/process-maps/testing';
import { groupOddOnes } from './group-odd-ones.ts';
import type { OddRow } from './review-rows.ts';

const since = new Date('2026-03-10T00:00:00Z');
let nth = 0;
const row = (more: Partial<OddRow>): OddRow => ({
  caseId: String(++nth),
  caseTitle: `Case ${nth}`,
  mapSlug: 'intake',
  mapTitle: 'Intake',
  versionId: 'v',
  part: null,
  step: 'sort',
  kind: 'stop',
  rule: 'unsure',
  why: 'Confidence is below 85%.',
  state: 'answered',
  choice: 'accept',
  openedAt: new Date('2026-03-10T09:00:00Z'),
  ...more,
});
const group = (rows: OddRow[]) => groupOddOnes(rows, since, () => undefined);
const earlier = (day: number) => ({ openedAt: new Date(`2026-03-0${day}T09:00:00Z`) });

test('the same reason is one group, with what was there before; the most frequent first', () => {
  const failed = { kind: 'failure', rule: null, step: 'book', choice: 'again' };
  const rows = [
    row({ ...failed, why: 'The service answered 503 after 12 s.' }),
    row({}),
    row({ state: 'open', choice: null }),
    row({ ...failed, why: 'The service answered 502 after 4 s.', ...earlier(9) }),
    row(earlier(9)),
    row(earlier(9)),
    row(earlier(8)),
    row({ rule: 'legal', ...earlier(8) }),
  ];
  expect(group(rows).map(({ step, kind, count, open, before }) => [step.id, kind, count, open, before])).toEqual([
    ['sort', 'stop', 2, 1, { count: 3, days: 2 }],
    ['book', 'trouble', 1, 0, { count: 1, days: 1 }],
  ]);
});

test('decided the same way every time is a rule to be made; once otherwise, it is not', () => {
  const kinds = (rows: OddRow[]) => group(rows)[0]?.proposals.map(({ kind }) => kind);
  expect(kinds([row({}), row({}), row({})])).toEqual(['make_rule', 'save_case']);
  expect(kinds([row({}), row({}), row({}), row({ choice: 'decline' })])).toEqual(['save_case']);
  expect(kinds([row({}), row({})])).toEqual(['save_case']);
});

test('what a step was told about the company may be what is wrong; a link leads to the step', () => {
  const packs = ['services', 'prices & terms'];
  const pipeline = buildPipeline([ai('sort', { context: packs }), end('done')]);
  const rows = [row({ step: 'sort', kind: 'loop' })];
  const [found] = groupOddOnes(rows, since, () => pipeline);
  expect(found?.proposals.map(({ kind, href }) => [kind, href])).toEqual([
    ['fix_step', `/maps/${rows[0]!.mapSlug}/edit?step=sort`],
    ['fix_pack', '/context-packs/services'],
    ['fix_pack', '/context-packs/prices%20%26%20terms'],
    ['save_case', `/cases/${rows[0]!.caseId}?save=true`],
  ]);
});

test('a case is named once, and at most five are', () => {
  const twice = row({});
  const [found] = group([twice, { ...twice }, ...Array.from({ length: 7 }, () => row({}))]);
  expect(found?.count).toBe(9);
  expect(found?.cases).toHaveLength(5);
  expect(new Set(found?.cases.map(({ id }) => id)).size).toBe(5);
});
