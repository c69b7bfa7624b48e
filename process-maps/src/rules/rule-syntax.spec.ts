import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.ts';
import { damagedRules, scrambledRules, sensibleRules } from '../testing/random-rules.ts';
import { RULE_LIMITS } from './limits.ts';
import { RuleFault } from './rule-fault.ts';
import { parseRule } from './rule-syntax.ts';

const limits = {
  maxAstNodes: RULE_LIMITS.syntaxNodes,
  maxDepth: RULE_LIMITS.syntaxDepth,
  maxListElements: RULE_LIMITS.listLiteral,
  maxMapEntries: 0,
  maxCallArguments: RULE_LIMITS.callArguments,
};
const peer = new Environment({ limits });

interface Piece {
  op: string;
  args: unknown;
  start: number;
  end: number;
}

/** A piece as plain data: what it is, of what, and where. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `${value}n` : value;
  const { op, args, start, end } = value as Piece;
  return { op, args: plain(args), start, end };
}

const here = (rule: string) => attempt(() => parseRule(rule));
const there = (rule: string) => attempt(() => peer.parse(rule).ast);

function attempt(parse: () => unknown): unknown {
  try {
    return plain(parse());
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    return (error as Error).message.startsWith('Two comparisons') ? 'two ways' : 'fault';
  }
}

/** What CEL has and rules have not: the peer takes it, and the type check would refuse it. */
const LEFT_OUT = /[{}]|[bB]['"]|\d[uU]/;

describe('rules are written like CEL', () => {
  test.each([
    ['sensible rules', sensibleRules],
    ['damaged rules', damagedRules],
    ['scrambled rules', scrambledRules],
  ])('%s are parsed as the peer parses them, piece by piece and place by place', (_, rules) => {
    const property = fc.property(rules, (rule) => {
      if (rule.length > RULE_LIMITS.characters) return;
      const ours = here(rule);
      // The peer reads == after <, another peer from left to right: here it needs brackets.
      if (ours === 'two ways') return;
      if (ours === 'fault' && (LEFT_OUT.test(rule) || /^\s*$/.test(rule))) return;
      const theirs = there(rule);
      // The peer refuses some uses of these while it parses; here the type check does.
      if (theirs === 'fault' && /\b(?:has|all)\(/.test(rule)) return;
      expect(ours).toEqual(theirs);
    });
    fc.assert(property, propertyRuns(4_000));
  });

  test('a hexadecimal number may end in e', () => {
    expect(here('0x1e - 0xE')).toEqual(there('0x1e - 0xE'));
  });

  test.each(['{}', "{'a': 1}", "b'x'", '1u', 'a{}'])('%s is not part of a rule', (rule) => {
    expect(here(rule)).toBe('fault');
  });
});

describe('a rule that cannot be read says where and why', () => {
  test.each<[rule: string, message: string, start: number]>([
    ['a = 1', 'Write == to compare; a single = means nothing here.', 2],
    ['a and b', 'Write && for "and", || for "or", ! for "not", == for "is".', 2],
    ['a ==', 'The rule cannot be read: it ends here.', 4],
    ['f(a', 'The rule cannot be read: expected ,, but it ends here.', 3],
    ['(a', 'The rule cannot be read: expected ), but it ends here.', 2],
    ['a b', 'The rule cannot be read: did not expect b.', 2],
    ['a < b == c', 'Two comparisons in a row can be read in two ways; put one in brackets.', 6],
    ['a.1', 'The rule cannot be read: expected a name, but did not expect 1.', 2],
    ['a == @', 'The rule cannot be read: did not expect @.', 5],
    ["a == 'x", 'The rule cannot be read: a text in quotes does not end.', 5],
    ["a == '\\q'", 'The rule cannot be read: \\q means no character; for a backslash write \\\\.', 6],
    ['a == 0x', 'The rule cannot be read: this number is not complete.', 5],
    ['for == 1', 'The rule cannot be read: for cannot be used as a name.', 0],
    ['!'.repeat(400), 'The rule cannot be read: it ends here.', 400],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 'The rule is too long or nested too deeply; split it.', 24],
  ])('%s', (rule, message, start) => {
    let fault: unknown;
    try {
      parseRule(rule);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(RuleFault);
    expect(fault).toMatchObject({ message, start });
  });
});
