import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, parseDocument, stringify } from 'yaml';
import { exampleCatalog, layOver } from '../checks/check-tester.ts';
import { compile } from '../compiler/compile.ts';
import { readMap } from '../format/read-map.ts';
import type { Json } from '../types/type.ts';
import { applyEdit } from './apply-edit.ts';

const docs = new URL('../../docs/checks/', import.meta.url);
const base = readFileSync(new URL('base-map.yaml', docs), 'utf8');
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));
const bad = (page: string) => {
  const example = /## Bad\n+```yaml\n([^]*?)```/.exec(readFileSync(new URL(page, docs), 'utf8'))![1]!;
  return stringify(layOver(parse(base) as Json, parse(example) as Json), { lineWidth: 0 });
};
const fixable = pages.filter((page) =>
  compile(bad(page), { catalog: exampleCatalog }).findings.some((one) => one.quickFix),
);

test('at least five checks offer a change that settles the finding', () => {
  expect(fixable.length).toBeGreaterThanOrEqual(5);
});

describe.each(fixable)('%s', (page) => {
  test('its quick fix, applied to the bad example, settles the finding and brings no other', () => {
    const text = bad(page);
    const { findings } = compile(text, { catalog: exampleCatalog });
    const { yaml } = readMap(text);
    applyEdit(yaml!, findings.find((one) => one.quickFix)!.quickFix!);
    const after = compile(yaml!.toString({ lineWidth: 0 }), { catalog: exampleCatalog }).findings;
    expect(after.map(({ code }) => code)).toEqual(findings.slice(1).map(({ code }) => code));
  });
});

test('comments, order and quotes around the change stay', () => {
  const text = `a: 1 # one\n# before b\nb: "two"\nc: { d: 'x', e: 2 }\n`;
  const document = parseDocument(text);
  const set = [
    { path: ['b'], value: 'three' },
    { path: ['c', 'e'], value: undefined },
    { path: ['c', 'f'], value: true },
  ];
  applyEdit(document, { title: 'Change', set });
  expect(document.toString()).toBe(`a: 1 # one\n# before b\nb: "three"\nc: { d: 'x', f: true }\n`);
});

test('a value in the way is said, and nothing is lost', () => {
  const document = parseDocument('a: 1\n');
  expect(() => applyEdit(document, { title: 'Change', set: [{ path: ['a', 'b'], value: 1 }] })).toThrow(
    'a is a single value',
  );
  expect(document.toString()).toBe('a: 1\n');
});

test('an accepted warning is not said again; one that must be fixed is', () => {
  const accepted = (check: string) => `accepted: [{ check: ${check}, reason: Agreed., by: Ana Silva }]\n`;
  const unfinished = base.replace(/done_when:.*\n/, '');
  const codes = (text: string) => compile(text, { catalog: exampleCatalog }).findings.map(({ code }) => code);
  expect(codes(unfinished)).toEqual(['no-done-when']);
  expect(codes(unfinished + accepted('no-done-when'))).toEqual([]);
  expect(codes(base.replace(/ {2}key:.*\n/, '') + accepted('no-dedupe-key'))).toEqual([
    'no-dedupe-key',
    'needless-acceptance',
  ]);
  const nameless = compile(`${base}accepted: [{ check: no-done-when, reason: Agreed. }]\n`, {
    catalog: exampleCatalog,
  });
  expect(nameless.findings.map(({ message }) => message)).toEqual(['accepted.0 needs by: text.']);
});
