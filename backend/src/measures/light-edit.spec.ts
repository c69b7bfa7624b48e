import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLight, isNear } from './light-edit.ts';

const letter =
  'Dear Ana thank you for your message we will send the parcel again on Monday kind regards Sam Okafor Harbor Pine';

test('two of twenty words are light, three are not, and no word is free', () => {
  const change = (...places: number[]) =>
    letter
      .split(' ')
      .map((word, n) => (places.includes(n) ? 'x' : word))
      .join(' ');
  const light = (text: string) => isLight({ held: { text: letter, queue: 'a' }, edits: { text } });
  expect([change(1), change(1, 2), change(1, 2, 3)].map(light)).toEqual([true, true, false]);
});

test('a queue, an amount or a word is right or wrong', () => {
  expect(isLight({ held: { queue: 'billing' }, edits: { queue: 'access' } })).toBe(false);
  expect(isLight({ held: { text: letter, paid: 10 }, edits: { text: letter, paid: 11 } })).toBe(false);
  expect(isLight({ held: null, edits: { text: letter } })).toBe(false);
});

/** All of the distance, without a band. */
function distance(one: string[], other: string[]): number {
  let row = other.map((_, j) => j + 1);
  one.forEach((word, i) => {
    let [left, corner] = [i + 1, i];
    row = row.map((above, j) => {
      left = Math.min(above + 1, left + 1, corner + (word === other[j] ? 0 : 1));
      corner = above;
      return left;
    });
  });
  return row.at(-1) ?? one.length;
}

test('the band finds what the whole table finds', () => {
  const words = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { minLength: 10, maxLength: 60 });
  const edits = fc.array(fc.tuple(fc.nat(59), fc.constantFrom('', 'a', 'x x')), { maxLength: 6 });
  fc.assert(
    fc.property(words, edits, (before, changes) => {
      const after = changes
        .reduce((list, [at, word]) => list.with(at % list.length, word), before)
        .flatMap((word) => word.split(' ').filter((part) => part !== ''));
      const most = Math.floor(0.1 * Math.max(before.length, after.length));
      expect(isNear(before, after)).toBe(distance(before, after) <= most);
    }),
  );
});
