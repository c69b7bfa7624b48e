import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { formatMap } from './format-map.ts';
import { readMap } from './read-map.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const maps = [
  '../../docs/checks/base-map.yaml',
  '../../library/sales-intake/map.yaml',
  '../../library/support-triage/current.yaml',
].map(file);
const formatted = (text: string) => (formatMap(text) as { text: string }).text;
const comments = (text: string) => [...text.matchAll(/(?:^|\s)#\s?(.*)$/gm)].map(([, words]) => words).toSorted();

test.each(maps)('a map means the same, keeps its comments, and a second time changes nothing', (text) => {
  const once = formatted(text);
  expect(readMap(once).document).toEqual(readMap(text).document);
  expect(comments(once)).toEqual(comments(text));
  expect(formatted(once)).toBe(once);
});

test('keys come in the order of the format', () => {
  const once = formatted(
    maps[0]!.replace('    title: Sort the message\n    kind: ai\n', '    kind: ai\n    title: Sort the message\n'),
  );
  expect(once.indexOf('title: Sort')).toBeGreaterThan(once.indexOf('kind: ai'));
  expect(once).toBe(formatted(maps[0]!));
});

test('however keys are shuffled and comments are strewn in, formatting is stable and loses nothing', () => {
  const property = fc.property(
    fc.constantFrom(...maps),
    fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    (text, dice) => {
      const shuffled = shuffle(text, dice);
      const once = formatted(shuffled);
      expect(readMap(once).document).toEqual(readMap(text).document);
      expect(comments(once)).toEqual(comments(shuffled));
      expect(formatted(once)).toBe(once);
    },
  );
  fc.assert(property, { numRuns: Number(process.env.BATON_PROPERTY_RUNS ?? 60) });
});

test('a map that cannot be read comes back as findings', () => {
  expect(formatMap(maps[0]!.replace('kind: ai', 'kind: robot'))).toMatchObject({ findings: [{ code: 'format' }] });
});

/** The records of the map's steps and of the map itself in another order, with comments before some of them. */
function shuffle(text: string, dice: number[]): string {
  const document = parseDocument(text);
  const roll = (index: number) => dice[index % dice.length]!;
  const steps = document.getIn(['steps'], true) as {
    items: { key: { commentBefore?: string }; value: { items: unknown[] } }[];
  };
  steps.items.forEach(({ key, value }, index) => {
    value.items.sort(
      (one, other) => value.items.indexOf(one) * roll(index) - value.items.indexOf(other) * roll(index + 1),
    );
    if (index > 0 && roll(index) % 3 === 0) key.commentBefore = ` comment ${index}`;
  });
  return document.toString({ lineWidth: 0 });
}
