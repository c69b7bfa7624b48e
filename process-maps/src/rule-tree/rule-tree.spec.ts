import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileRule, fixedNames } from '../rules/compile-rule.ts';
import { printRule } from './print-rule.ts';
import { readRuleTree } from './read-rule-tree.ts';
import type { RuleTree } from './rule-tree.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'x\\" || true //',
    "'",
    '"',
    '\\',
    '\\\\"',
    '${1}',
    '{{ x }}',
    'a\nb',
    '\t',
    '" == "',
    '\\u0022 || true',
    '`',
    "'''",
    '//',
    '\r\n',
  ),
);
// What the language refuses whole, so that no reader is fooled: invisible and control characters.
const visible = hostile.filter(
  (text) =>
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.test(text),
);
const field = fc.constantFrom('deal.terms', 'deal.other', 'deal.country');
const number = fc.oneof(
  fc.integer(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0),
);
const test_ = fc.oneof(
  fc.record({
    op: fc.constantFrom('==' as const, '!=' as const),
    to: fc.oneof(fc.record({ value: visible }), fc.record({ field })),
  }),
  fc.record({ op: fc.constant('in' as const), to: fc.array(visible, { minLength: 1, maxLength: 4 }) }),
  fc.record({ op: fc.constantFrom('contains' as const, 'startsWith' as const, 'endsWith' as const), to: visible }),
  fc.record({ op: fc.constant('given' as const) }),
);
const comparison = fc.oneof(
  fc.record({ field, test: test_ }),
  fc.record({ field, not: fc.constant(true), test: test_ }),
  fc.record({
    field: fc.constant('deal.size'),
    test: fc.record({ op: fc.constantFrom('<' as const, '>=' as const), to: fc.record({ value: number }) }),
  }),
);
const tree: fc.Arbitrary<RuleTree> = fc
  .letrec<{ tree: RuleTree; group: RuleTree }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, comparison, tie('group')),
    group: fc.record({
      join: fc.constantFrom('all' as const, 'any' as const),
      rules: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
  }))
  .tree.filter((made) => JSON.stringify(made).length < 1_200);

/** A group directly inside a group of the same kind is the same as one group. */
function flat(rule: RuleTree): RuleTree {
  if (!('join' in rule)) return rule;
  const rules = rule.rules
    .map(flat)
    .flatMap((inner) => ('join' in inner && inner.join === rule.join ? inner.rules : [inner]));
  return { join: rule.join, rules };
}

const runs = { numRuns: Number(process.env.BATON_PROPERTY_RUNS ?? 1_000) };

test('tree to text to tree is the same tree, whatever strings are in it', () => {
  fc.assert(
    fc.property(tree, (made) => {
      const text = printRule(made);
      fc.pre(text.length <= 2_000);
      expect(readRuleTree(text)).toEqual(flat(made));
    }),
    runs,
  );
});

test('no value can change what a rule means', () => {
  const text = { kind: 'text' } as const;
  const names = fixedNames({ deal: { kind: 'record', fields: { terms: text } } });
  fc.assert(
    fc.property(visible, visible, (wanted, found) => {
      const rule = compileRule(printRule({ field: 'deal.terms', test: { op: '==', to: { value: wanted } } }), names);
      const frame = { data: { deal: { terms: found } }, confidence: 0, locals: [], turns: 100 };
      expect(rule.run(frame)).toBe(wanted === found);
      expect(rule.run({ ...frame, data: { deal: { terms: wanted } } })).toBe(true);
    }),
    runs,
  );
});

test.each([
  ['size(deal.lines) > 3 && deal.amount > 5'],
  ['deal.amount * 2 > 5'],
  ['deal.lines.exists(line, line.price > 3)'],
  ['deal.a == (deal.b ? 1 : 2)'],
  ['money(deal.text) > 3'],
  ['deal.amount >'],
])('what the builder cannot show in full stays text: %s', (text) => {
  expect(readRuleTree(text)).toBeUndefined();
});

test.each([
  ["has(message.amount) && message.amount > money('500 USD')"],
  ["confidence < 0.85 || message.text.mentions('lawyer', 'fraud')"],
  ["!(triage.queue in ['billing', 'cards']) && (a.b == 1 || a.c)"],
])('what it can show keeps its meaning: %s', (text) => {
  const again = readRuleTree(printRule(readRuleTree(text)!));
  expect(again).toEqual(readRuleTree(text));
});

test.each([
  [{ join: 'all', rules: [] }],
  [{ field: 'a || true', test: { op: 'yes' } }],
  [{ field: 'a', test: { op: '==', to: { value: Number.NaN } } }],
  [{ field: 'a', test: { op: 'in', to: [] } }],
  [{ field: 'a', test: { op: '== 1 || true', to: { value: 1 } } }],
])('a tree that is no rule is refused', (broken) => {
  expect(() => printRule(broken as unknown as RuleTree)).toThrow();
});
