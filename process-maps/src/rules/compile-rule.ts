import type { Field, Type } from '../types/type.ts';
import { compileCalculation, compileSigned } from './arithmetic.ts';
import { compileCall, compileMethod } from './calls.ts';
import { compileComparison, compileMembership } from './comparisons.ts';
import { compileChosen, commonType, compileJoined, compileNegated } from './logic.ts';
import { compileLoop, isLoop } from './loops.ts';
import { compileField, compileHas, compileName } from './names.ts';
import { RuleFault } from './rule-fault.ts';
import { parseRule } from './rule-syntax.ts';
import { definite, describeType, expectKind, isNumeric, type RuleScope, type Syntax, type Typed } from './typed.ts';
import type { Value } from './value.ts';

/** Which names a rule may read and what they are. */
export interface NameTypes {
  nameType(name: string): Field | undefined;
  names(): Iterable<string>;
  /** See RuleScope. */
  published?: boolean;
}

/** A rule or value that was read, checked against the types, and is ready to run. */
export interface CompiledRule extends Typed {
  syntax: Syntax;
  /** Data paths it reads, dotted, e.g. `lead.company`, `confidence`. */
  reads: string[];
}

/** Reads and checks an expression. Throws a RuleFault with a position. */
export function compileRule(text: string, names: NameTypes): CompiledRule {
  const syntax = parseRule(text);
  const reads = new Set<string>();
  const scope: RuleScope = {
    nameType: (name) => names.nameType(name),
    names: () => names.names(),
    locals: [],
    known: new Set(),
    relied: new Set(),
    reads,
    published: names.published ?? false,
    loops: { count: 0 },
    nesting: 0,
    compile,
  };
  return { ...compile(syntax, scope), syntax, reads: [...reads] };
}

/** The names of a published pipeline. */
export function publishedNames(types: Record<string, Field>): NameTypes {
  return { ...fixedNames(types), published: true };
}

export function fixedNames(types: Record<string, Field>): NameTypes {
  return {
    nameType: (name) => (Object.hasOwn(types, name) ? types[name] : undefined),
    names: () => Object.keys(types),
  };
}

/** The allow-list: what has no case here is not part of the language. */
function compile(piece: Syntax, scope: RuleScope): Typed {
  switch (piece.op) {
    case 'value':
      return compileLiteral(piece);
    case 'id':
      return compileName(piece, scope);
    case '.':
      return compileField(piece, scope);
    case '[]':
      return compileIndex(piece, scope);
    case 'list':
      return compileList(piece, scope);
    case '&&':
    case '||':
      return compileJoined(piece, scope);
    case '!_':
      return compileNegated(piece, scope);
    case '?:':
      return compileChosen(piece, scope);
    case '-_':
      return compileSigned(piece, scope);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compileComparison(piece, scope);
    case 'in':
      return compileMembership(piece, scope);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return compileCalculation(piece, scope);
    case 'call':
      return piece.args[0] === 'has'
        ? compileHas(piece, piece.args[1], scope)
        : compileCall(piece, piece.args[0], piece.args[1], scope);
    case 'rcall':
      return isLoop(piece.args[0])
        ? compileLoop(piece, piece.args[0], piece.args[1], piece.args[2], scope)
        : compileMethod(piece, piece.args[0], piece.args[1], piece.args[2], scope);
  }
}

function compileLiteral(piece: Extract<Syntax, { op: 'value' }>): Typed {
  const literal = piece.args;
  switch (typeof literal) {
    case 'string':
      if (!literal.isWellFormed()) throw new RuleFault('The text holds a broken character.', piece);
      return { type: { kind: 'text' }, run: () => literal, literal };
    case 'boolean':
      return { type: { kind: 'boolean' }, run: () => literal, literal };
    case 'number':
      if (!Number.isFinite(literal)) throw new RuleFault('The number is too large.', piece);
      return { type: { kind: 'number' }, run: () => literal, literal };
    case 'bigint':
      return wholeNumber(literal, piece);
    default:
      if (literal === null) throw new RuleFault('Ask has(...) for what may be missing; there is no null.', piece);
      throw new RuleFault('Write plain text or a plain number.', piece);
  }
}

function wholeNumber(literal: bigint, piece: Syntax): Typed {
  const value = Number(literal);
  if (!Number.isSafeInteger(value)) throw new RuleFault('The number is too large to be exact.', piece);
  return { type: { kind: 'integer' }, run: () => value, literal: value };
}

/** `lines[0]`: an item that is not there is an error, never a default. */
function compileIndex(piece: Extract<Syntax, { op: '[]' }>, scope: RuleScope): Typed {
  const list = definite(piece.args[0], scope);
  if (list.type.kind !== 'list') {
    throw new RuleFault(`[...] picks from a list, found ${describeType(list.type)}; write record.field.`, piece);
  }
  const index = expectKind(piece.args[1], scope, 'integer', 'The place in a list');
  const [items, place] = [list.run, index.run];
  return {
    type: list.type.of,
    run: (frame) => {
      const all = items(frame) as Value[];
      const at = place(frame) as number;
      if (at >= 0 && at < all.length) return all[at]!;
      throw new RuleFault(`Item ${at + 1} was asked for, the list has ${all.length}.`);
    },
  };
}

function compileList(piece: Extract<Syntax, { op: 'list' }>, scope: RuleScope): Typed {
  const items = piece.args.map((item) => definite(item, scope));
  if (items.length === 0) throw new RuleFault('An empty list says nothing; leave it out.', piece);
  const type = items
    .slice(1)
    .reduce<Type | undefined>(
      (common, item) => common && commonType({ type: common, run: item.run }, item),
      plainType(items[0]!),
    );
  if (!type) throw new RuleFault('All items of a list must be of the same kind.', piece);
  const runs = items.map((item) => item.run);
  const constant = items.every((item) => item.literal !== undefined) ? items.map((item) => item.literal!) : undefined;
  return {
    type: { kind: 'list', of: isNumeric(type) ? { kind: 'number' } : type },
    items,
    run: constant ? () => constant : (frame) => runs.map((run) => run(frame)),
  };
}

function plainType(typed: Typed): Type {
  const { optional: _, ...type } = typed.type;
  return type as Type;
}
