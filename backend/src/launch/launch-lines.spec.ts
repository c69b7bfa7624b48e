import { expect, test } from '@jest/globals';
import type { Pipeline } from '@baton/process-maps';
import type { ContextPack } from '@baton/contract';
import type { SavedRow } from '../saved-cases/saved-case-rows.ts';
import { launchLines, type LaunchFacts } from './launch-lines.ts';

const sam = { id: 's', name: 'Sam' };
const ana = { id: 'a', name: 'Ana' };
const at = new Date('2026-03-02T09:00:00Z');
const saved = (ugly: boolean, verdict: 'as_it_must' | 'otherwise' = 'as_it_must') => ({
  row: { ugly } as SavedRow,
  verdict,
  why: '',
});

const head = `format: 1
id: intake
title: Intake
roles: { lead: { title: Lead } }
lanes: [ { id: auto, title: Automatic, kind: automatic } ]
trigger: { next: end }
steps: { end: { kind: end, title: End, lane: auto, outcome: done, reason_code: done } }
`;

const ready: LaunchFacts = {
  slug: 'intake',
  source: `${head}done_when: A ticket exists.\npromise: PT4H\n`,
  pipeline: { roles: { lead: { title: 'Lead' } }, steps: { sort: { kind: 'ai', context: [] } } } as unknown as Pipeline,
  roles: new Map([['lead', { owner: sam, backup: ana }]]),
  passedOn: { caseId: '7', at },
  history: { caseId: '8', at, sentences: 9, empty: 0 },
  offTime: { scope: 'map', target: 'intake', offAt: at, onAt: at, byName: 'Sam', lastMovedMs: 420 },
  saved: [saved(true), ...Array.from({ length: 4 }, () => saved(false))],
  reviewers: { ofMap: null, ofCompany: ana },
  packs: [],
};

const toldPrices = {
  roles: ready.pipeline.roles,
  steps: { sort: { kind: 'ai', context: ['prices'] } },
} as unknown as Pipeline;
const prices = { name: 'prices', title: 'Prices', state: 'fresh', reviewBy: '2026-04-01', owner: sam } as ContextPack;

test('a map of which everything is there meets every line, with the measured seconds', () => {
  const lines = launchLines(ready);
  expect(lines.filter(({ met }) => !met)).toEqual([]);
  expect(lines.find(({ id }) => id === 'off_switch_tried')?.found).toBe(
    'Sam switched the map off on 2026-03-02 and on again. The last call that was on its way came back 0.4 s after the switch.',
  );
});

const breaks: [string, Partial<LaunchFacts>][] = [
  ['owned', { roles: new Map([['lead', { owner: sam, backup: null }]]) }],
  ['owned', { roles: new Map([['lead', { owner: sam, backup: sam }]]) }],
  ['owned', { roles: new Map() }],
  ['escalation_tried', { passedOn: undefined }],
  ['logs_readable', { history: undefined }],
  ['logs_readable', { history: { caseId: '8', at, sentences: 9, empty: 1 } }],
  ['off_switch_tried', { offTime: undefined }],
  ['ugly_cases', { saved: ready.saved.slice(0, 4) }],
  ['ugly_cases', { saved: ready.saved.map(() => saved(false)) }],
  ['ugly_cases', { saved: [...ready.saved, saved(false, 'otherwise')] }],
  ['reviewer', { reviewers: { ofMap: null, ofCompany: null } }],
  ['context', { pipeline: toldPrices }],
  ['context', { pipeline: toldPrices, packs: [{ ...prices, state: 'past' }] }],
  ['context', { pipeline: toldPrices, packs: [{ ...prices, owner: null }] }],
  ['outcome', { source: `${head}promise: PT4H\n` }],
  ['outcome', { source: `${head}done_when: A ticket exists.\n` }],
];

test.each(breaks)('%s is missed, and only that, when it is not there', (id, change) => {
  const missed = launchLines({ ...ready, ...change }).filter(({ met }) => !met);
  expect(missed.map((line) => line.id)).toEqual([id]);
  expect(missed[0]?.place?.href).toMatch(/^\//);
});

test('a pack that is reviewed and owned is up to date', () => {
  const line = launchLines({ ...ready, pipeline: toldPrices, packs: [prices] }).find(({ id }) => id === 'context');
  expect([line?.met, line?.found]).toEqual([true, '“Prices” is right until 2026-04-01; Sam owns it.']);
});
