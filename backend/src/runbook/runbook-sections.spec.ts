import { expect, test } from '@jest/globals';
import type { MeasuresView } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import { runbookSections, type RunbookFacts } from './runbook-sections.ts';

const facts = {
  document: undefined,
  pipeline: {
    mapId: 'intake',
    roles: { lead: { title: 'Lead' } },
    owner: { role: 'lead', backup: 'lead' },
    trigger: { title: 'Message' },
    steps: {},
    lanes: [],
    whenItBreaks: { owner: 'lead', backup: 'lead', answerWithin: 'PT4H' },
  } as unknown as Pipeline,
  roles: new Map(),
  measures: { words: [], all: {}, weeks: [], cases: 0, currency: 'USD' } as unknown as MeasuresView,
  reviewer: null,
  duties: [],
  actionName: (connector, action) => `${connector}: ${action}`,
} satisfies RunbookFacts;
const onCall = (duties: RunbookFacts['duties']) =>
  runbookSections({ ...facts, duties }).find(({ title }) => title === 'On call');

test('who is on call stands week by week; without a rota it says who is the last in line', () => {
  expect(onCall([{ name: 'Ana', firstDay: '2026-03-04', lastDay: '2026-03-08' }])?.table).toEqual([
    ['From', 'To', 'Person'],
    ['2026-03-04', '2026-03-08', 'Ana'],
  ]);
  expect(onCall([])).toMatchObject({ table: [], text: [expect.stringContaining('every week')] });
});
