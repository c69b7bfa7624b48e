import { RuleFault } from '../rules/rule-fault.ts';
import { parseRule, type Syntax } from '../rules/rule-syntax.ts';
import { printRule } from './print-rule.ts';
import type { RuleComparison, RuleOperand, RuleTest, RuleTree, RuleValue } from './rule-tree.ts';

/**
 * The rule as a tree for the visual builder; undefined when the builder cannot show all of it, so that it is never saved
 * back with something lost: the tree is only given when its own text has the same syntax as the rule.
 */
export function readRuleTree(text: string): RuleTree | undefined {
  try {
    const syntax = parseRule(text);
    const tree = treeOf(syntax);
    return tree && shapeOf(parseRule(printRule(tree))) === shapeOf(syntax) ? tree : undefined;
  } catch (error) {
    if (error instanceof RuleFault) return undefined;
    throw error;
  }
}

function treeOf(piece: Syntax): RuleTree | undefined {
  if (piece.op !== '&&' && piece.op !== '||') return comparisonOf(piece);
  const parts = flatten(piece, piece.op).map(treeOf);
  const rules = parts.filter((part) => part !== undefined);
  return rules.length === parts.length ? { join: piece.op === '&&' ? 'all' : 'any', rules } : undefined;
}

/** `a && b && c` is one group of three. */
function flatten(piece: Syntax, op: '&&' | '||'): Syntax[] {
  return piece.op === op ? [...flatten(piece.args[0], op), ...flatten(piece.args[1], op)] : [piece];
}

function comparisonOf(piece: Syntax): RuleComparison | undefined {
  if (piece.op === '!_') {
    const inner = comparisonOf(piece.args);
    return inner && !inner.not ? { ...inner, not: true } : undefined;
  }
  const [subject, test] = testOf(piece) ?? [];
  const field = subject && fieldOf(subject);
  return field !== undefined && test ? { field, test } : undefined;
}

function testOf(piece: Syntax): [subject: Syntax, test: RuleTest] | undefined {
  switch (piece.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const to = operandOf(piece.args[1]);
      return to && [piece.args[0], { op: piece.op, to }];
    }
    case 'in': {
      const [subject, list] = piece.args;
      const values = list.op === 'list' ? list.args.map(valueOf) : [undefined];
      const to = values.filter((value) => value !== undefined);
      return to.length === values.length ? [subject, { op: 'in', to }] : undefined;
    }
    case 'call':
      return piece.args[0] === 'has' && piece.args[1][0] ? [piece.args[1][0], { op: 'given' }] : undefined;
    case 'rcall':
      return methodTest(piece.args[0], piece.args[1], piece.args[2]);
    case 'id':
    case '.':
      return [piece, { op: 'yes' }];
    default:
      return undefined;
  }
}

function methodTest(name: string, subject: Syntax, args: Syntax[]): [Syntax, RuleTest] | undefined {
  const texts = args.map(valueOf).filter((value) => typeof value === 'string');
  if (texts.length !== args.length || texts.length === 0) return undefined;
  if (name === 'mentions') return [subject, { op: 'mentions', to: texts }];
  const isText = name === 'contains' || name === 'startsWith' || name === 'endsWith' || name === 'like';
  return isText && texts.length === 1 ? [subject, { op: name, to: texts[0]! }] : undefined;
}

function operandOf(piece: Syntax): RuleOperand | undefined {
  const field = fieldOf(piece);
  if (field !== undefined) return { field };
  const value = valueOf(piece);
  return value === undefined ? undefined : { value };
}

function valueOf(piece: Syntax): RuleValue | undefined {
  if (piece.op === '-_') {
    const inner = valueOf(piece.args);
    return typeof inner === 'number' ? -inner : undefined;
  }
  if (piece.op === 'call') {
    const [kind, args] = piece.args;
    const text = args.length === 1 ? valueOf(args[0]!) : undefined;
    const isKind = kind === 'money' || kind === 'date' || kind === 'time' || kind === 'duration';
    return isKind && typeof text === 'string' ? { kind, text } : undefined;
  }
  if (piece.op !== 'value') return undefined;
  const { args: literal } = piece;
  if (typeof literal === 'bigint') return Number(literal);
  return typeof literal === 'string' || typeof literal === 'number' || typeof literal === 'boolean'
    ? literal
    : undefined;
}

function fieldOf(piece: Syntax): string | undefined {
  if (piece.op === 'id') return piece.args;
  if (piece.op !== '.') return undefined;
  const base = fieldOf(piece.args[0]);
  return base === undefined ? undefined : `${base}.${piece.args[1]}`;
}

/** The syntax without places and brackets; chains of && and of || as one, since their order of grouping means nothing. */
function shapeOf(piece: Syntax): string {
  if (piece.op === '&&' || piece.op === '||') return `${piece.op}(${flatten(piece, piece.op).map(shapeOf).join(' ')})`;
  if (piece.op === 'value') return `${typeof piece.args}:${JSON.stringify(piece.args, bigAsText)}`;
  return `${piece.op}(${partsOf(piece.args).join(' ')})`;
}

function partsOf(args: unknown): string[] {
  if (Array.isArray(args))
    return args.flatMap((part) => (Array.isArray(part) ? [`[${partsOf(part).join(' ')}]`] : partsOf(part)));
  if (typeof args === 'object' && args !== null && 'op' in args) return [shapeOf(args as Syntax)];
  return [JSON.stringify(args, bigAsText) ?? 'nothing'];
}

function bigAsText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
