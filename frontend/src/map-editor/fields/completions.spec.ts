import type { KnownField } from '@baton/process-maps/edit';
import { expect, test } from '@jest/globals';
import { completionsFor } from './completions.ts';

const fields: KnownField[] = [
  { path: 'deal.amount', type: { kind: 'money' }, optional: false },
  { path: 'deal.name', type: { kind: 'text' }, optional: true },
];
const first = (text: string, kind: 'rule' | 'value', caret = text.length) =>
  completionsFor(text, caret, fields, kind)[0]?.text;

test.each([
  ['rule', 'am', 'deal.amount'],
  ['rule', 'has(deal.n', 'has(deal.name'],
  ['value', 'am', '= deal.amount'],
  ['value', '= deal.a', '= deal.amount'],
  ['value', 'Dear na', 'Dear {{ deal.name }}'],
  ['value', 'Dear {{ na', 'Dear {{ deal.name'],
] as const)('in a %s, "%s" becomes "%s"', (kind, text, expected) => expect(first(text, kind)).toBe(expected));

test('nothing is offered inside of quotes, or for a word that no field has', () => {
  expect(first("deal.name == 'am", 'rule')).toBeUndefined();
  expect(first('xyz', 'rule')).toBeUndefined();
});

test('what stands behind the caret stays', () => {
  expect(first('am > money("5 USD")', 'rule', 2)).toBe('deal.amount > money("5 USD")');
});
