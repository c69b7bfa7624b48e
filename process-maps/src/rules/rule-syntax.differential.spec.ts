import { parse } from '@bufbuild/cel';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.ts';
import { damagedRules, scrambledRules, sensibleRules } from '../testing/random-rules.ts';
import { RuleFault } from './rule-fault.ts';
import { parseRule, type Syntax } from './rule-syntax.ts';

const runs = propertyRuns(2_000);
type Expr = NonNullable<ReturnType<typeof parse>['expr']>;

/** A rule in brackets: ['&&', a, b, c]. What CEL itself makes of `all`, `exists`, `map` and so on is not compared. */
type Plain = string | number | boolean | null | Plain[];
class Loop extends Error {}

function ours(piece: Syntax): Plain {
  switch (piece.op) {
    case 'value':
      return literal(piece.args);
    case 'id':
      return ['id', piece.args];
    case '.':
      return ['.', ours(piece.args[0]), piece.args[1]];
    case 'list':
      return ['list', ...piece.args.map(ours)];
    case 'call':
      return ['call', piece.args[0], ...piece.args[1].map(ours)];
    case 'rcall':
      return ['on', piece.args[0], ours(piece.args[1]), ...piece.args[2].map(ours)];
    case '!_':
    case '-_':
      return operation(piece.op, [ours(piece.args)]);
    case '[]':
    case '?:':
    default:
      return operation(piece.op, piece.args.map(ours));
  }
}

const OPERATIONS: Record<string, string> = { '@in': 'in', '_?_:_': '?:', '_[_]': '[]', '!_': '!_', '-_': '-_' };

function theirs({ exprKind }: Expr): Plain {
  switch (exprKind.case) {
    case 'constExpr':
      return literal(exprKind.value.constantKind.case === 'nullValue' ? null : exprKind.value.constantKind.value);
    case 'identExpr':
      return ['id', exprKind.value.name];
    case 'selectExpr': {
      const selected: Plain = ['.', theirs(exprKind.value.operand!), exprKind.value.field];
      return exprKind.value.testOnly ? ['call', 'has', selected] : selected;
    }
    case 'listExpr':
      return ['list', ...exprKind.value.elements.map(theirs)];
    case 'callExpr': {
      const { function: name, target, args } = exprKind.value;
      const pieces = args.map(theirs);
      if (target) return ['on', name, theirs(target), ...pieces];
      const operator = OPERATIONS[name] ?? /^_(.+)_$/.exec(name)?.[1];
      return operator === undefined ? ['call', name, ...pieces] : operation(operator, pieces);
    }
    default:
      throw new Loop();
  }
}

function literal(value: unknown): Plain {
  return ['value', typeof value === 'bigint' ? `${value}n` : (value as string | number | boolean | null)];
}

/** The peer balances chains of && and ||, drops double negation and takes the sign into the number. */
function operation(op: string, args: Plain[]): Plain {
  const first = args[0] as Plain[];
  if (op === '&&' || op === '||') {
    return [op, ...args.flatMap((side) => (Array.isArray(side) && side[0] === op ? side.slice(1) : [side]))];
  }
  if ((op === '!_' || op === '-_') && first[0] === op) return first[1]!;
  const value = first[1];
  if (op === '-_' && first[0] === 'value' && typeof value === 'number') return ['value', -value];
  const whole = op === '-_' && first[0] === 'value' ? /^(-?\d+)n$/.exec(String(value)) : null;
  if (whole) return ['value', `${-BigInt(whole[1]!)}n`];
  return [op, ...args];
}

function attempt(read: () => Plain): Plain | 'refused' {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError || error instanceof Loop) throw error;
    return 'refused';
  }
}

const here = (rule: string) => attempt(() => ours(parseRule(rule)));
const there = (rule: string) => attempt(() => theirs(parse(rule).expr));

/** There the sign belongs to the number before the number is picked from; numbers have nothing to pick here. */
const PICKED_FROM_NUMBER = /-\s*[\d.][\w.]*\s*[[.]/;
const LOOPS = /\b(?:all|exists|exists_one|map|filter|existsOne|transformList|transformMap)\s*\(/;

/**
 * Which texts are rules is held to the first peer (rule-syntax.spec.ts); this one refuses names that begin with `true` and
 * takes escapes that mean nothing. What both take must mean the same.
 */
describe('against a second implementation of CEL', () => {
  test.each([
    ['sensible', sensibleRules, 0.5],
    ['damaged', damagedRules, 0.02],
    ['scrambled', scrambledRules, 0.01],
  ])('what both take of %s rules is the same tree', (_, rules, least) => {
    let both = 0;
    let seen = 0;
    fc.assert(
      fc.property(rules, (rule) => {
        seen++;
        const found = here(rule);
        if (found === 'refused' || LOOPS.test(rule) || PICKED_FROM_NUMBER.test(rule)) return;
        const peer = there(rule);
        if (peer === 'refused') return;
        both++;
        expect(found).toEqual(peer);
      }),
      runs,
    );
    expect(both).toBeGreaterThan(seen * least);
  });
});

test('a text that cannot be read is a fault of the rule, never anything else', () => {
  fc.assert(
    fc.property(fc.oneof(damagedRules, scrambledRules, fc.string({ unit: 'binary' })), (rule) => {
      try {
        parseRule(rule);
      } catch (error) {
        expect(error).toBeInstanceOf(RuleFault);
      }
    }),
    runs,
  );
});
