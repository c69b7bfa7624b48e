import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { exampleCatalog, layOver } from '../checks/check-tester.ts';
import { compile } from '../compiler/compile.ts';
import type { MapDocument } from '../format/map.schema.ts';
import { readMap } from '../format/read-map.ts';
import { measureMap } from '../measures/measure-map.ts';
import type { Json } from '../types/type.ts';
import { compareRedesign } from './compare-redesign.ts';
import { compareVersions } from './compare-versions.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const base = file('../../docs/checks/base-map.yaml');
const library = (name: string) => readMap(file(`../../library/${name}.yaml`)).document!;
const version = (yaml: string) => {
  const map = layOver(parse(base) as Json, parse(yaml) as Json) as MapDocument;
  const { pipeline, findings } = compile(map, { catalog: exampleCatalog });
  expect(findings.filter(({ severity }) => severity === 'must_fix')).toEqual([]);
  return pipeline!;
};

describe('measures', () => {
  test('of a map of today, from what its steps declare', () => {
    const measured = measureMap(library('support-triage/current'));
    expect(measured).toMatchObject({ steps: 7, tinyApprovals: 1, statusOnly: 1, copyPaste: 2, undeclared: [] });
    // Hands-on: 4 + 5 + 6 * 1.1 + 2 + 15 + 12 * 1.2 + 1 minutes; waiting: 3 + 1.5 + 2 + 20 + 4 * 1.2 hours.
    expect(measured.handsOnMs).toBeCloseTo(48 * 60_000);
    expect(measured.waitingMs).toBeCloseTo(31.3 * 3_600_000);
    expect(measured.flowEfficiency).toBeCloseTo(0.8 / (0.8 + 31.3));
  });

  test('nothing declared is unknown, not zero', () => {
    expect(measureMap(readMap(base).document!).flowEfficiency).toBeUndefined();
  });
});

test('today and redesigned: what is gone, what is new, and the measures before and after', () => {
  const compared = compareRedesign(library('support-triage/current'), library('support-triage/map'));
  expect(compared.removed).toHaveLength(7);
  expect(compared.added.map(({ step }) => step)).toEqual(['triage', 'find_contact', 'create_ticket', 'tag_ticket']);
  expect(compared.words).toContain('Handoffs: 6 before, 1 after.');
  expect(compared.words).toContain('Waiting, as declared: 31 hours 18 minutes before, none after.');
});

describe('two versions', () => {
  const verdicts = (yaml: string) => {
    const { moves } = compareVersions(version('{}'), version(yaml));
    return Object.fromEntries(Object.entries(moves).map(([step, { verdict }]) => [step, verdict]));
  };

  test('nothing changed', () => {
    expect(compareVersions(version('{}'), version('{}'))).toMatchObject({ changes: [], words: ['Nothing changed.'] });
  });

  test('a later step with other inputs: earlier cases can move, those in it cannot', () => {
    expect(verdicts('steps: { ticket: { with: { title: "{{ message.text }}" } } }')).toEqual({
      sort: 'safe',
      ticket: 'finish_on_old',
      finished: 'safe',
    });
  });

  test('a new step whose output is read later: a case past it must finish on the old version', () => {
    const yaml = `
steps:
  look: { title: Look, kind: ai, task: extract, lane: auto, sees: { text: '= message.text' }, output: { order: text }, next: sort }
  ticket: { with: { title: '{{ look.order }}' } }
trigger: { next: look }
`;
    const { moves, words } = compareVersions(version('{}'), version(yaml));
    expect(moves.sort).toEqual({
      verdict: 'finish_on_old',
      why: 'a later step reads what only “Look” gives, which this case never passed.',
    });
    expect(words).toContain('New step “Look”.');
  });

  test('a new step that nothing reads holds up no case, although its name stands in a way', () => {
    const yaml = `
steps:
  look: { title: Look, kind: ai, task: extract, lane: auto, sees: { text: '= message.text' }, output: { order: text }, next: ticket }
  sort: { next: look }
`;
    expect(verdicts(yaml)).toMatchObject({ sort: 'safe', ticket: 'safe' });
  });

  test('a field of an input that is called like a way is still read', () => {
    const yaml = `
steps:
  look: { title: Look, kind: ai, task: extract, lane: auto, sees: { text: '= message.text' }, output: { order: text }, next: sort }
  ticket: { with: { title: '= look.order' } }
trigger: { next: look }
`;
    expect(verdicts(yaml)).toMatchObject({ sort: 'finish_on_old' });
  });

  test('a step that is gone, and other data at the start', () => {
    expect(verdicts('steps: { sort: { next: finished }, ticket: null }')).toMatchObject({ ticket: 'finish_on_old' });
    expect(verdicts('trigger: { fields: { more: text } }')).toEqual({
      sort: 'forbidden',
      ticket: 'forbidden',
      finished: 'forbidden',
    });
  });
});
