import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateRule } from '../rules/evaluate.ts';
import { whyNotAssignable } from './assignable.ts';
import { checkData } from './check-data.ts';
import type { Field, Json, Type } from './type.ts';

const order: Type = {
  kind: 'record',
  fields: {
    id: { kind: 'text' },
    total: { kind: 'money' },
    due: { kind: 'date', optional: true },
    queue: { kind: 'choice', of: ['a', 'b'] },
    lines: { kind: 'list', of: { kind: 'record', fields: { pieces: { kind: 'integer' } } } },
  },
};
const good = { id: 'x', total: { amount: '5.50', currency: 'EUR' }, queue: 'a', lines: [{ pieces: 1 }], more: true };

test('data of the right shape has no problems; what the type does not name is allowed', () => {
  expect(checkData(order, good)).toEqual([]);
});

test('every problem has its path, what was expected and what was found', () => {
  const bad = { total: { amount: 5.5, currency: 'EUR' }, due: '2026-02-30', queue: 'c', lines: [{ pieces: 1.5 }, {}] };
  expect(checkData(order, bad).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'id: expected text, found nothing',
    'total: expected an amount such as { "amount": "120.50", "currency": "USD" }, found a record',
    'due: expected a date such as 2026-11-21, found the text "2026-02-30"',
    'queue: expected one of a, b, found the text "c"',
    'lines[0].pieces: expected a whole number, found 1.5',
    'lines[1].pieces: expected a whole number, found nothing',
  ]);
});

test('a list of a million wrong items gives a few problems, not a million', () => {
  expect(
    checkData(
      { kind: 'list', of: { kind: 'text' } },
      Array.from({ length: 1_000_000 }, () => 1),
    ),
  ).toHaveLength(20);
});

const scalar = fc.constantFrom<Type['kind']>(
  'text',
  'number',
  'integer',
  'boolean',
  'money',
  'date',
  'time',
  'duration',
);
const json = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<Json>('2026-11-21', '2026-11-21T09:30:00Z', 'PT2H', { amount: '5', currency: 'USD' }, 5, 5.5, true),
);

test('what passes as a type can be read by a rule as that type, and nothing else can', () => {
  fc.assert(
    fc.property(scalar, json, (kind, value) => {
      const names: Record<string, Field> = { r: { kind: 'record', fields: { x: { kind } as Field } } };
      const read = evaluateRule({ names }, 'string(r.x) == string(r.x)', { data: { r: { x: value as Json } } });
      expect(read.ok).toBe(checkData({ kind } as Type, value as Json).length === 0);
    }),
    { numRuns: 2_000 },
  );
});

test('what fits: whole numbers as numbers, choices as text, fewer choices as more, records by their fields', () => {
  const record = (fields: Record<string, Field>): Field => ({ kind: 'record', fields });
  expect(whyNotAssignable({ kind: 'integer' }, { kind: 'number' })).toBeUndefined();
  expect(whyNotAssignable({ kind: 'number' }, { kind: 'integer' })).toContain('a whole number is needed');
  expect(whyNotAssignable({ kind: 'choice', of: ['a'] }, { kind: 'choice', of: ['a', 'b'] })).toBeUndefined();
  expect(whyNotAssignable({ kind: 'choice', of: ['a', 'c'] }, { kind: 'choice', of: ['a', 'b'] })).toContain('c');
  expect(whyNotAssignable({ kind: 'text', optional: true }, { kind: 'text' })).toContain('may be missing');
  expect(
    whyNotAssignable(
      record({ a: { kind: 'text' } }),
      record({ a: { kind: 'text' }, b: { kind: 'text', optional: true } }),
    ),
  ).toBeUndefined();
  expect(whyNotAssignable(record({ a: { kind: 'text', optional: true } }), record({ a: { kind: 'text' } }))).toContain(
    'its field a',
  );
});
