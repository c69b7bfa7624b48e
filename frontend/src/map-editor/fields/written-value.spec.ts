import type { Type } from '@baton/process-maps';
import { expect, test } from '@jest/globals';
import { typedText, valueTyped } from './written-value.ts';

test.each<[string, Type, unknown]>([
  ['= lead.email', { kind: 'text' }, '= lead.email'],
  ['12', { kind: 'integer' }, 12],
  ['12', { kind: 'text' }, '12'],
  ['twelve', { kind: 'number' }, 'twelve'],
  ['true', { kind: 'boolean' }, true],
  ['120.50 USD', { kind: 'money' }, { amount: '120.50', currency: 'USD' }],
  ['["a", "b"]', { kind: 'list', of: { kind: 'text' } }, ['a', 'b']],
  ['["a"', { kind: 'list', of: { kind: 'text' } }, '["a"'],
  ['', { kind: 'text' }, undefined],
])('"%s" as %j is %j, and is shown as it was typed', (text, type, value) => {
  expect(valueTyped(text, type)).toEqual(value);
  expect(valueTyped(typedText(value), type)).toEqual(value);
});
