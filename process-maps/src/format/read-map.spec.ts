import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMap } from './read-map.ts';
import { mapJsonSchema } from './json-schema.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const base = file('../../docs/checks/base-map.yaml');
/** Line and column at which a piece of the text starts. */
const placeOf = (text: string, piece: string) => {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};
const changed = (from: string, to: string) => {
  expect(base).toContain(from);
  return base.replace(from, to);
};

test('a map survives reading and writing with its comments', () => {
  const { yaml, document, findings } = readMap(base);
  expect(findings).toEqual([]);
  const written = yaml!.toString({ lineWidth: 0 });
  expect(written).toContain('# The map that the examples of the pages change.');
  expect(readMap(written).document).toEqual(document);
});

describe('each fault has its line and column and one sentence', () => {
  const TASKS = 'one of classify, extract, draft, summarise, ask_missing, fit_check, match, compose';
  test.each([
    ['an unknown key', 'task: classify', '|tsk: classify', 'Nothing is called "tsk" in steps.sort; did you mean task?'],
    [
      'a missing key',
      '  sort:\n    title: Sort the message\n    kind: ai\n    task: classify\n',
      '  |sort:\n    title: Sort the message\n    kind: ai\n',
      `steps.sort needs task: ${TASKS}.`,
    ],
    [
      'a wrong word',
      'task: classify',
      'task: |classyfy',
      `steps.sort.task: expected ${TASKS}, found the text "classyfy".`,
    ],
    [
      'an unknown kind',
      'kind: ai',
      'kind: |robot',
      'steps.sort.kind: expected a kind of step: action, ai, person, decision, wait, all, each, call, end or manual, found the text "robot".',
    ],
    [
      'a bad duration',
      'answer_within: PT2H',
      'answer_within: |2h',
      'steps.sort.stops.0.answer_within: expected a duration such as PT2H, PT30M or P2D, found the text "2h".',
    ],
    [
      'a bad id',
      '  ticket:\n',
      '  |Ticket One:\n',
      '"Ticket One" cannot be a name here; expected an id: small letters, digits and _, starting with a letter.',
    ],
    [
      'a name twice',
      'title: Write the ticket',
      'title: Write the ticket\n    |title: Again',
      '"title" is given twice.',
    ],
    ['a tab', '  connector', '|\tconnector', 'The file is not valid YAML: use spaces, not tabs, to indent.'],
    [
      'a newer format',
      'format: 1',
      'format: |2',
      'This map was made by a newer Baton (format 2; this one reads format 1).',
    ],
    [
      'an unknown type',
      'amount: money?',
      'amount: |cash',
      'trigger.fields.amount: expected a type: text, number, integer, boolean, money, date, time, duration, person, any; a ? at its end = may be absent, found the text "cash".',
    ],
  ])('%s', (_, from, to, message) => {
    const marked = changed(from, to);
    const [finding] = readMap(marked.replace('|', '')).findings;
    expect(finding).toMatchObject({ message, ...placeOf(marked, '|') });
  });

  test('an unclosed quote', () => {
    const { findings } = readMap('format: 1\ntitle: "Order\nid: x\n');
    expect(findings[0]!.message).toBe('The file is not valid YAML: a closing quote or bracket is missing.');
  });

  test('several at once, in the order of the file', () => {
    const text = changed('task: classify', 'tsk: classify')
      .replace('outcome: done', 'outcome: over')
      .replace('title: Support lead }', 'titel: Support lead }');
    const places = ['titel:', 'tsk:', 'over,'].map((piece) => placeOf(text, piece));
    expect(readMap(text).findings.map(({ line, column }) => ({ line, column }))).toEqual(places);
  });
});

describe('a hostile file ends with one sentence', () => {
  const letters = [...'abcdefghi'];
  const bomb = letters
    .map(
      (letter, at) =>
        `${letter}: &${letter} [${Array(9)
          .fill(at === 0 ? 'x' : `*${letters[at - 1]!}`)
          .join(',')}]`,
    )
    .join('\n');
  test.each([
    ['10 MB', `a: ${'x'.repeat(10_000_000)}`, 'A map may have 1,000,000 characters'],
    ['an alias bomb', bomb, 'The anchor &a cannot be used in a map.'],
    ['deep brackets', '['.repeat(400_000), 'nested more than 40 levels'],
    ['deep lists', '- '.repeat(300_000), 'nested more than 40 levels'],
    [
      'deep records',
      Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'nested more than 40 levels',
    ],
    ['100,000 names', Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n'), 'more than 40,000 lines'],
    ['a binary file', '\u0000\u0001\u0002PNG', 'This is not a text file'],
    ['an empty file', '', 'The file is empty'],
    ['only comments', '# nothing\n', 'The file is empty'],
    ['two documents', 'format: 1\n---\nformat: 1\n', 'several documents'],
    ['a list', '- 1\n- 2\n', 'this file is something else'],
    ['a name that is a trap', 'format: 1\n__proto__: { x: 1 }\n', '"__proto__" cannot be used as a name.'],
    ['code in a tag', 'format: !!js/function "x"\n', 'Unresolved tag'],
  ])('%s', (_, text, words) => {
    const { findings, document } = readMap(text);
    expect(document).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message).toContain(words);
  });
});

test('no text makes reading throw; every finding has a place and a sentence', () => {
  const cut = fc
    .tuple(fc.nat(base.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 10 }))
    .map(([at, length, put]) => base.slice(0, at) + put + base.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(cut, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const { document, findings } = readMap(text);
      expect(document === undefined).toBe(findings.length > 0);
      for (const { message, line, column } of findings) {
        expect(message).toMatch(/^[^\n]+[.?]$/);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: Number(process.env.BATON_PROPERTY_RUNS ?? 500) },
  );
});

test('the published schema is the format', () => {
  expect(JSON.parse(file('../../schema/process-map.v1.json'))).toEqual(JSON.parse(JSON.stringify(mapJsonSchema())));
});
