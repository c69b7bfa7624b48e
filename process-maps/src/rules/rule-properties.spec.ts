import { isCelError, run as runOracle } from '@bufbuild/cel';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import type { Field, Json } from '../types/type.ts';
import { compileRule, fixedNames } from './compile-rule.ts';
import { evaluateRule, evaluateValue } from './evaluate.ts';
import { RuleFault } from './rule-fault.ts';

const runs = Number(process.env.BATON_PROPERTY_RUNS ?? 2_000);

const names: Record<string, Field> = {
  d: {
    kind: 'record',
    fields: {
      n: { kind: 'number' },
      m: { kind: 'number' },
      t: { kind: 'text' },
      b: { kind: 'boolean' },
      o: { kind: 'number', optional: true },
    },
  },
};
const pipeline = { names };

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
);
const data = fc.record(
  { n: number, m: number, t: fc.string({ maxLength: 12 }), b: fc.boolean(), o: number },
  { requiredKeys: ['n', 'm', 't', 'b'] },
);

const decimal = (value: number) => (value < 0 ? `(${value.toFixed(3)})` : value.toFixed(3));
const text = fc.constantFrom('d.t', '"a"', '"net 30"', '""').map((piece) => piece);

/** Rules of the part of the language that standard CEL shares, with every number written as a decimal. */
const { yes } = fc.letrec<{ num: string; yes: string }>((tie) => ({
  num: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('d.n', 'd.m'),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }).map(decimal),
    fc.tuple(tie('num'), fc.constantFrom('+', '-', '*'), tie('num')).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
  yes: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('d.b', 'true', 'false', 'has(d.o)', '(has(d.o) && d.o > 1.0)', '(!has(d.o) || d.o < 5.0)'),
    fc
      .tuple(tie('num'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('num'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(text, fc.constantFrom('==', '!='), text).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(text, fc.constantFrom('contains', 'startsWith', 'endsWith'), text)
      .map(([a, name, b]) => `${a}.${name}(${b})`),
    fc.tuple(text, fc.constant('size'), fc.nat(9)).map(([a, name, n]) => `(${name}(${a}) > ${n})`),
    fc.tuple(tie('yes'), fc.constantFrom('&&', '||'), tie('yes')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('yes'), tie('yes'), tie('yes')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    tie('yes').map((a) => `!${a}`),
  ),
}));

describe('against an independent implementation of CEL', () => {
  test('whatever has an answer here has the same answer there', () => {
    let answered = 0;
    fc.assert(
      fc.property(yes, data, (rule, d) => {
        const ours = evaluateRule(pipeline, rule, { data: { d: d as Json } });
        if (!ours.ok) return;
        answered++;
        const theirs = runOracle(rule, { d: new Map(Object.entries(d)) as never });
        expect(isCelError(theirs) ? 'error' : theirs).toBe(ours.value);
      }),
      { numRuns: runs },
    );
    expect(answered).toBeGreaterThan(runs / 2);
  });
});

describe('for any text and any data', () => {
  const anything = fc.oneof(
    yes,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'d.nmtbo()[]{}&|!<>=?:"\'0123456789+-*/ hasx,'), maxLength: 60 }),
  );

  test('reading a rule ends with a rule or a fault that has a place and a sentence', () => {
    fc.assert(
      fc.property(anything, (rule) => {
        try {
          compileRule(rule, fixedNames(names));
        } catch (error) {
          expect(error).toBeInstanceOf(RuleFault);
          expect((error as RuleFault).message).toMatch(/^[^\n]+[.)?]$/);
        }
      }),
      { numRuns: runs },
    );
  });

  test('evaluating never throws, never changes the data, and gives yes or no or a reason', () => {
    fc.assert(
      fc.property(anything, fc.jsonValue(), (rule, d) => {
        const before = JSON.stringify(d);
        const result = evaluateRule(pipeline, rule, { data: { d: d as Json } });
        expect(typeof (result.ok ? result.value : result.why)).toBe(result.ok ? 'boolean' : 'string');
        expect(JSON.stringify(d)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  test('data of another shape never gives an answer to a rule that reads it', () => {
    const odd = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.boolean(),
      fc.array(fc.integer()),
      fc.dictionary(fc.string(), fc.integer()),
    );
    fc.assert(
      fc.property(
        odd,
        fc.constantFrom('d.n > 1', 'd.n > 1 || d.b', '!(d.n > 1) && d.b', 'd.b ? d.n > 1 : d.n < 1'),
        (n, rule) => {
          expect(evaluateRule(pipeline, rule, { data: { d: { n, m: 1, t: '', b: true } as Json } }).ok).toBe(false);
        },
      ),
      { numRuns: runs / 4 },
    );
  });
});

describe('money', () => {
  const money: Record<string, Field> = { a: { kind: 'money' }, b: { kind: 'money' } };
  const amount = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([value, places]) => new Decimal(value).div(10 ** places).toFixed());
  const usd = (value: string) => ({ amount: value, currency: 'USD' });

  test('adds, subtracts and compares exactly', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const scope = { data: { a: usd(one), b: usd(other) } };
        const value = (expr: string) => evaluateValue({ names: money }, { expr }, scope);
        expect(value('a + b')).toEqual({ ok: true, value: usd(new Decimal(one).plus(other).toFixed()) });
        expect(value('a + b - b == a')).toEqual({ ok: true, value: true });
        expect(value('a < b')).toEqual({ ok: true, value: new Decimal(one).lessThan(other) });
      }),
      { numRuns: runs / 4 },
    );
  });

  test('never mixes currencies', () => {
    const scope = { data: { a: usd('5'), b: { amount: '5', currency: 'EUR' } } };
    for (const rule of ['a == b', 'a != b', 'a > b', 'a + b == a', 'a / b > 1']) {
      expect(evaluateRule({ names: money }, rule, scope).ok).toBe(false);
    }
  });
});
