import { describe, expect, test } from '@jest/globals';
import type { Json } from '@baton/process-maps';
import fc from 'fast-check';
import { isDeeperThan, isStorable, mostLevels, mostOutputBytes, outputProblem, storable } from './check-output.ts';

/** What PostgreSQL refuses in jsonb, said without escapes: NUL anywhere, or a string that is not well formed. */
function refused(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(refused);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(([key, inner]) => refused(key) || refused(inner))
  );
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\0', '\ud800', '\\', 'u0000', '\\u0000', '"'),
  ),
});
const anyJson = fc.letrec((tie) => ({
  json: fc.oneof(
    anyText,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      anyText.filter((key) => key !== '__proto__'),
      tie('json'),
      { maxKeys: 3 },
    ),
  ),
})).json;

describe('an output', () => {
  test('is storable exactly when no text in it holds NUL or half a character', () => {
    fc.assert(
      fc.property(anyJson, (value) => expect(isStorable(JSON.stringify(value))).toBe(!refused(value))),
      { numRuns: 2_000 },
    );
  });

  test('made storable is storable, and what was storable stays as it was', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const made = storable(value);
        expect(refused(made)).toBe(false);
        if (!refused(value)) expect(made).toBe(value);
      }),
    );
    expect(storable({ 'a\0': ['b\0', '\ud800', 'fine'] })).toEqual({ 'a\ufffd': ['b\ufffd', '\ufffd', 'fine'] });
  });

  test('that is too large is refused with its size', () => {
    expect(outputProblem('x'.repeat(mostOutputBytes - 2))).toBeUndefined();
    expect(outputProblem('x'.repeat(3_200_000))).toEqual({
      code: 'bad_output',
      message: 'The step gave 3.2 MB; at most 1.0 MB can be kept: ask for less, or keep a link.',
    });
  });
});

test('a value is deeper than every number of levels below its own, and than no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (deep, levels) => {
      let value: unknown = 1;
      for (let level = 0; level < deep; level++) value = level % 2 ? [0, value] : { other: 'text', inner: value };
      expect(isDeeperThan(levels, value)).toBe(deep > levels);
    }),
  );
  let deepest: Json = 1;
  for (let level = 0; level <= mostLevels; level++) deepest = [deepest];
  expect(outputProblem(deepest)).toMatchObject({ code: 'bad_output' });
});
