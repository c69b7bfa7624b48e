import { expect, test } from '@jest/globals';
import { nameOf } from './pack-words.ts';

test.each([
  ['Price list', 'price-list'],
  ['  2026: Prices & terms ', 'prices-terms'],
  ['Café', 'cafe'],
  ['---', ''],
])('the name of %j is %j', (title, name) => {
  expect(nameOf(title)).toBe(name);
});
