import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { RoleBindings } from '../catalog/action-catalog.ts';
import { compile } from '../compiler/compile.ts';
import type { MapDocument } from '../format/map.schema.ts';
import type { Json } from '../types/type.ts';
import { ALL_CHECKS } from './all-checks.ts';
import { exampleCatalog, layOver, testPage } from './check-tester.ts';
import { formatFindings } from './format-findings.ts';
import { SEVERITIES } from './severities.ts';

const docs = new URL('../../docs/checks/', import.meta.url);
const base = readFileSync(new URL('base-map.yaml', docs), 'utf8');
const codes = ALL_CHECKS.map(({ code }) => code);
const changed = (yaml: string) => layOver(parse(base) as Json, parse(yaml) as Json) as MapDocument;
const check = (yaml: string, roles?: RoleBindings) =>
  compile(changed(yaml), { catalog: exampleCatalog, ...(roles ? { roles } : {}) });

/** The examples of these are maps of today, which never become a pipeline. */
const isCurrent = (code: string) => code === 'mostly-waiting';

test('the base map of the examples is in order and compiles', () => {
  const { findings, pipeline } = compile(base, { catalog: exampleCatalog });
  expect(findings).toEqual([]);
  expect(Object.keys(pipeline!.steps)).toEqual(['sort', 'ticket', 'finished']);
});

test('every check has its file, its page and its place in the table, and nothing is left over', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.check.ts'));
  const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
  expect(files.map((file) => file.replace('.check.ts', '')).toSorted()).toEqual(codes.toSorted());
  expect(pages.map((file) => file.replace('.md', '')).toSorted()).toEqual(codes.toSorted());
  expect(Object.keys(SEVERITIES).toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)('%s', (code) => {
  const page = new URL(`${code}.md`, docs);
  const examples = existsSync(page) ? testPage(readFileSync(page, 'utf8'), base) : undefined;

  test('finds the bad example, and nothing else in it', () => {
    expect(examples?.bad.findings.map((finding) => finding.code)).toEqual([code]);
    expect(examples?.bad.pipeline === undefined).toBe(
      SEVERITIES[code as keyof typeof SEVERITIES] === 'must_fix' || isCurrent(code),
    );
  });

  test('leaves the good example alone', () => {
    expect(examples?.good.findings).toEqual([]);
    expect(examples?.good.pipeline === undefined).toBe(isCurrent(code));
  });
});

describe('what a finding says', () => {
  test('where it is, what was meant, and what to do', () => {
    const text = base.replace('next: finished', 'next: finishd');
    const [finding] = compile(text, { catalog: exampleCatalog }).findings;
    expect(finding).toMatchObject({
      code: 'unknown-name',
      step: 'ticket',
      line: 38,
      column: 11,
      message: 'There is no step finishd; did you mean finished?',
      quickFix: { title: 'Write finished', set: [{ path: ['steps', 'ticket', 'next'], value: 'finished' }] },
    });
    expect(formatFindings([finding!], 'map.yaml')).toContain('map.yaml:38:11  must fix  There is no step finishd');
  });

  test('several faults are all found, in the order of the file', () => {
    const text = base
      .replace('uses: desk.create_ticket', 'uses: desk.creat_ticket')
      .replace(/ {2}key:.*\n/, '')
      .replace('answer_within: PT4H', '');
    const { findings } = compile(text, { catalog: exampleCatalog });
    expect(findings.map(({ code }) => code)).toEqual(['no-dedupe-key', 'unknown-action', 'no-answer-time']);
  });

  test('a quick fix settles its finding', () => {
    const [finding] = compile(base.replace(/ {2}key:.*\n/, ''), { catalog: exampleCatalog }).findings;
    expect(finding!.quickFix!.set[0]).toEqual({ path: ['trigger', 'key'], value: '= message.id' });
  });
});

describe('roles bound to people', () => {
  const person = (id: string, more = {}) => ({ id, name: `Person ${id}`, active: true, isPerson: true, ...more });
  const roles = (support: object, operations: object): RoleBindings =>
    ({ support_lead: { owner: support }, operations_lead: { owner: operations } }) as RoleBindings;

  test('two different people are fine', () => {
    expect(check('{}', roles(person('a'), person('b'))).findings).toEqual([]);
  });

  test.each([
    ['nobody', { support_lead: {} } as RoleBindings, 'which nobody fills'],
    [
      'a shared inbox',
      roles(person('a', { isPerson: false, name: 'Support team' }), person('b')),
      'Support team, not to a named person',
    ],
    ['someone who left', roles(person('a', { active: false }), person('b')), 'who is not active'],
    ['the same person twice', roles(person('a'), person('a')), 'Person a as owner and as backup'],
  ])('%s is not', (_, bindings, words) => {
    const messages = check('{}', bindings).findings.map(({ message }) => message);
    expect(messages.some((message) => message.includes(words))).toBe(true);
  });
});

describe('types flow through the map', () => {
  const branches = `
steps:
  sort: { next: [{ when: "sort.queue == 'refund'", to: look }, { to: ticket }] }
  look: { title: Look, kind: ai, task: extract, lane: auto, output: { total: money }, next: ticket }
`;

  test('what only one branch gives may be missing after the meeting point', () => {
    const { findings } = check(`${branches}  ticket: { with: { title: "{{ look.total }}" } }`);
    expect(findings.map(({ message }) => message)).toEqual(['look.total may be missing, and this text leaves Baton.']);
  });

  test('and can be read after has(...)', () => {
    const { pipeline, findings } = check(
      `${branches}  ticket: { with: { title: "{{ has(look.total) ? string(look.total) : 'none' }}" } }`,
    );
    expect(findings).toEqual([]);
    expect(pipeline!.names.look).toMatchObject({ kind: 'record', optional: true });
    expect(pipeline!.keeps).toMatchObject({ look: ['total'], message: ['id', 'text'] });
  });

  test.each([
    [
      'a rule that compares a choice with what it never is',
      'ticket: { next: [{ when: "sort.queue == \'refnd\'", to: finished }, { to: finished }] }',
      'did you mean refund?',
    ],
    [
      'an input of another kind',
      'ticket: { with: { title: "= message.text", priority: "= message.text" } }',
      'it is text, and a whole number is needed',
    ],
    ['a missing input', 'ticket: { with: { priority: 1 } }', 'The input title (text) is missing.'],
    ['an unknown input', 'ticket: { with: { title: x, prioriti: 1 } }', 'did you mean priority?'],
    ['a step that did not run yet', 'sort: { sees: { text: "= ticket.id" } }', 'Nothing here is called ticket'],
    [
      'money without its currency',
      'sort: { stops: [{ id: big, when: "has(message.amount) && message.amount > 500", owner: support_lead, backup: operations_lead, answer_within: PT1H }] }',
      'Say which currency',
    ],
    [
      'an optional field without has(...)',
      'sort: { stops: [{ id: big, when: "message.amount > money(\'5 USD\')", owner: support_lead, backup: operations_lead, answer_within: PT1H }] }',
      'ask has(message.amount) first',
    ],
    [
      'a correction of a field that is not there',
      'sort: { stops: [{ id: unsure, when: "confidence < 0.85", owner: support_lead, backup: operations_lead, answer_within: PT1H, choices: [{ id: ok, label: Ok, then: continue, edits: [quue] }] }] }',
      'did you mean queue?',
    ],
  ])('%s is found', (_, step, words) => {
    const messages = check(`steps:\n  ${step}`).findings.map(({ message }) => message);
    expect(messages.join(' ')).toContain(words);
  });
});
