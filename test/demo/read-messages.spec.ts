import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readMessages, UnusableMessages } from './read-messages.ts';

function file(name: string, content: string): string {
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'messages-')), name);
  writeFileSync(place, content);
  return place;
}

test('a CSV field may hold line breaks, commas and quotes', () => {
  const csv = 'text,category\nplain,a\n"two\nlines, and ""quotes""",b\n';
  expect(readMessages(file('m.csv', csv), 10)).toEqual(['plain', 'two\nlines, and "quotes"']);
});

test('JSON lines; what is asked for is spread over the whole file', () => {
  const lines = Array.from({ length: 100 }, (_, i) => JSON.stringify({ text: `m${i}`, label: 'x' })).join('\n');
  expect(readMessages(file('m.jsonl', lines), 4)).toEqual(['m0', 'm25', 'm50', 'm75']);
});

test('a file without messages is refused with a sentence', () => {
  expect(() => readMessages(file('m.csv', 'a,b\n1,2\n'), 4)).toThrow('Expected messages with a field "text"');
});

test.each([
  ['a file that is not there', path.join(tmpdir(), 'no-such-messages.csv')],
  ['a folder', tmpdir()],
  ['a list of words instead of lines', file('m.json', '[\n"a",\n"b"\n]')],
  ['lines that are no objects', file('m.jsonl', 'null\n3\n')],
])('%s is refused with one sentence', (_, place) => {
  expect(() => readMessages(place, 4)).toThrow(UnusableMessages);
  expect(() => readMessages(place, 4)).toThrow(/^Expected [^\n]+$/);
});
