import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { misfits, type Schema } from './compare-schemas.ts';
import { inputChanges, outputChanges } from './field-changes.ts';

const ajv = new Ajv2020({ strict: false });

/** A schema, and a value that fits it. */
interface Pair {
  schema: Schema;
  value: unknown;
}

const text = fc
  .record({ least: fc.nat(2), more: fc.nat(3) })
  .chain(({ least, more }) =>
    fc
      .string({ minLength: least, maxLength: least + more })
      .map((value): Pair => ({ schema: { type: 'string', minLength: least, maxLength: least + more }, value })),
  );
const plain = fc.oneof(
  text,
  fc.integer({ min: 0, max: 9 }).map((value): Pair => ({ schema: { type: 'integer', minimum: 0 }, value })),
  fc.integer({ min: -5, max: 5 }).map((value): Pair => ({ schema: { type: 'number' }, value: value / 2 })),
  fc.boolean().map((value): Pair => ({ schema: { type: 'boolean' }, value })),
  fc.constant<Pair>({ schema: { type: 'null' }, value: null }),
  fc
    .uniqueArray(fc.constantFrom('low', 'high', 'none'), { minLength: 1 })
    .chain((choices) =>
      fc.constantFrom(...choices).map((value): Pair => ({ schema: { type: 'string', enum: choices }, value })),
    ),
);

const fields = ['a', 'b', 'c'];

const { pair } = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    plain,
    fc.array(tie('pair'), { minLength: 1, maxLength: 3 }).map(([one]): Pair => ({
      schema: { type: 'array', items: one!.schema },
      value: [one!.value, one!.value],
    })),
    fc
      .tuple(tie('pair'), plain)
      .map(([one, other]): Pair => ({ schema: { anyOf: [one.schema, other.schema] }, value: one.value })),
    fc.uniqueArray(fc.constantFrom(...fields)).chain((names) =>
      fc.tuple(...names.map(() => fc.tuple(tie('pair'), fc.boolean(), fc.boolean()))).map((made): Pair => {
        const parts = names.map((name, at) => ({
          name,
          part: made[at]![0],
          needed: made[at]![1],
          there: made[at]![2],
        }));
        return {
          schema: {
            type: 'object',
            properties: Object.fromEntries(parts.map(({ name, part }) => [name, part.schema])),
            required: parts.filter(({ needed }) => needed).map(({ name }) => name),
            additionalProperties: false,
          },
          value: Object.fromEntries(
            parts.filter(({ needed, there }) => needed || there).map(({ name, part }) => [name, part.value]),
          ),
        };
      }),
    ),
  ),
}));

test('what is found to fit does fit, as another implementation of JSON Schema reads it', () => {
  let fitting = 0;
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      expect(ajv.validate(one.schema, one.value)).toBe(true);
      if (misfits(one.schema, other.schema).length > 0) return;
      fitting++;
      expect(ajv.validate(other.schema, one.value)).toBe(true);
    }),
    { numRuns: 800 },
  );
  expect(fitting).toBeGreaterThan(10);
});

test('a schema fits itself, whatever its words are', () => {
  fc.assert(
    fc.property(pair, fc.string(), ({ schema }, title) => {
      expect(misfits({ ...schema, title }, { ...schema, 'x-options': 'people' })).toEqual([]);
    }),
  );
});

const before: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    size: { type: 'integer' },
    level: { type: 'string', enum: ['low', 'high'] },
    person: { type: 'object', properties: { email: { type: 'string' } }, required: ['email'] },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] },
    },
  },
  required: ['name', 'size', 'level', 'person', 'lines'],
};

/** The same with other values at some places; undefined takes the place out. */
function changed(changes: Record<string, unknown>): Schema {
  const copy = structuredClone(before);
  for (const [place, value] of Object.entries(changes)) {
    const steps = place.split('.');
    const last = steps.pop()!;
    let here = copy as Record<string, unknown>;
    for (const step of steps) here = here[step] as Record<string, unknown>;
    if (value === undefined) delete here[last];
    else here[last] = value;
  }
  return copy;
}

const all = ['name', 'size', 'level', 'person', 'lines'];
const without = (field: string) => all.filter((one) => one !== field);
const amount = 'properties.lines.items.properties.amount';

const cuts: [string, Record<string, unknown>, string[], string[]][] = [
  [
    'a field is gone',
    { 'properties.size': undefined, required: without('size') },
    ['stops “A” no longer takes “size”.'],
    ['stops “A” no longer gives “size”.'],
  ],
  [
    'a field deep inside is gone',
    { 'properties.person.properties': {}, 'properties.person.required': [] },
    ['stops “A” no longer takes “person.email”.'],
    ['stops “A” no longer gives “person.email”.'],
  ],
  ['a field is new', { 'properties.more': { type: 'string' } }, [], []],
  [
    'a field is new and needed',
    { 'properties.more': { type: 'string' }, required: [...all, 'more'] },
    ['stops “A” now needs “more”.'],
    [],
  ],
  ['a field is no longer needed', { required: without('size') }, [], ['stops “A” no longer always gives “size”.']],
  [
    'another kind in a list',
    { [`${amount}.type`]: 'string' },
    ['stops “A” now takes a text in “lines[].amount”, not a number.'],
    ['stops “A” now gives a text in “lines[].amount”, not a number.'],
  ],
  [
    'a wider number',
    { 'properties.size.type': 'number' },
    [],
    ['stops “A” now gives a number in “size”, not a whole number.'],
  ],
  [
    'a choice less',
    { 'properties.level.enum': ['low'] },
    ['stops “A” no longer takes “high” in “level”, only “low”.'],
    [],
  ],
  [
    'a choice more',
    { 'properties.level.enum': ['low', 'high', 'none'] },
    [],
    ['check “A” may now also give “none” in “level”.'],
  ],
  [
    'it may be empty',
    { 'properties.name': { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    [],
    ['stops “A” now gives nothing in “name”, not a text.'],
  ],
  ['it may not be long', { 'properties.name.maxLength': 5 }, ['check “A” is stricter about “name”.'], []],
];

describe.each(cuts)('%s', (_what, change, input, output) => {
  const line = ({ effect, what }: { effect: string; what: string }) => `${effect} ${what}`;
  test('in what is taken', () => expect(inputChanges('A', before, changed(change)).map(line)).toEqual(input));
  test('in what is given', () => expect(outputChanges('A', before, changed(change)).map(line)).toEqual(output));
});
