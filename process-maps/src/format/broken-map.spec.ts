import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { exampleCatalog } from '../checks/check-tester.ts';
import { compile } from '../compiler/compile.ts';
import { readMap } from './read-map.ts';

const base = readFileSync(new URL('../../docs/checks/base-map.yaml', import.meta.url), 'utf8');
const changed = (...changes: [from: string, to: string][]) =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);
/** Findings as `line:column code`, with the line's text from there on. */
const found = (text: string) =>
  compile(text, { catalog: exampleCatalog }).findings.map(({ code, line, column }) => [
    code,
    text
      .split('\n')
      [line - 1]!.slice(column - 1)
      .slice(0, 12),
  ]);

test('four faults at once are four findings, each where it is', () => {
  const text = changed(
    ['kind: action', 'kind: acton'],
    ['next: ticket', 'next: tickt'],
    [
      'owner: support_lead, backup: operations_lead, answer_within: PT2H',
      'owner: support_lead, backup: support_lead, answer_within: PT2H',
    ],
    ["'confidence < 0.85'", "'confidnce < 0.85'"],
  );
  expect(found(text)).toEqual([
    ['vague-rule', 'confidnce < '],
    ['no-backup', 'support_lead'],
    ['unknown-name', 'tickt'],
    ['format', 'acton'],
  ]);
});

describe('what cannot be read is said once, and the rest is still checked', () => {
  test.each<[string, [string, string][], [string, string][]]>([
    ['a step of unknown kind', [['kind: ai\n', 'kind: robot\n']], [['format', 'robot']]],
    ['a step that is no record', [['  finished: {', '  finished: 5 # {']], [['format', '5 # { title:']]],
    ['a stop rule without its rule', [["when: 'confidence < 0.85', ", '']], [['format', '{ id: unsure']]],
    [
      'a key that was misspelt, and a fault in what it holds',
      [
        ['steps:\n  sort:', 'stps:\n  sort:'],
        ['lane: auto\n    with', 'lane: atuo\n    with'],
      ],
      [
        ['format', 'stps:'],
        ['unknown-name', 'atuo'],
      ],
    ],
    [
      'two faults in one step, its kind one of them',
      [
        ['kind: ai\n', 'kind: aii\n'],
        ['task: classify', 'tsk: classify'],
      ],
      [
        ['format', 'aii'],
        ['format', 'tsk: classif'],
      ],
    ],
    [
      'the name given twice',
      [
        ['title: Write the ticket', 'title: Write the ticket\n    title: Again'],
        ['next: finished', 'next: finishd'],
      ],
      [
        ['format', 'title: Again'],
        ['unknown-name', 'finishd'],
      ],
    ],
    [
      'the output of an AI step',
      [
        ['reason: text }', 'reason: txt }'],
        ["'{{ sort.queue }}: {{ message.text }}'", "'{{ sort.reason }} {{ massage.text }}'"],
      ],
      [
        ['format', 'txt }'],
        ['type-mismatch', 'massage.text'],
      ],
    ],
    ['a lane', [['kind: automatic', 'kind: robot']], [['format', 'robot }']]],
  ])('%s', (_, changes, findings) => {
    expect(found(changed(...changes))).toEqual(findings);
  });
});

describe('a fault in a rule or value points at its character', () => {
  test.each([
    [
      'in single quotes',
      "when: 'confidence < 0.85'",
      "when: 'message.text.contains(''a'') || confidnce < 1'",
      'confidnce < ',
    ],
    [
      'in double quotes',
      "when: 'confidence < 0.85'",
      'when: "\\u0063onfidence < 0.5 || confidnce < 1"',
      'confidnce < ',
    ],
    ['without quotes', "when: 'confidence < 0.85'", 'when: confidence < 0.5 || confidnce < 1', 'confidnce < '],
    ['in a value', "text: '= message.text'", "text: '=  mesage.text'", 'mesage.text'],
    ['in the second hole', '{{ message.text }}', '{{ mesage.text }}', 'mesage.text'],
  ])('%s', (_, from, to, piece) => {
    expect(found(changed([from, to])).filter(([, place]) => place!.startsWith(piece.trim()))).toHaveLength(1);
  });

  test('in a text of several lines', () => {
    const text = changed([
      "with: { title: '{{ sort.queue }}: {{ message.text }}' }",
      'with:\n      title: |\n        About\n        {{ mesage.text }}',
    ]);
    expect(found(text)[0]).toEqual(['type-mismatch', 'mesage.text ']);
  });
});

test('a broken map has a partial document that is never compiled', () => {
  const read = readMap(changed(['kind: action', 'kind: acton']));
  expect(read.document).toBeUndefined();
  expect(Object.keys(read.partial!.document.steps)).toEqual(['sort', 'ticket', 'finished']);
  expect(compile(read, { catalog: exampleCatalog }).pipeline).toBeUndefined();
});
