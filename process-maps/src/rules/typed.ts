import type { Field, Json, Type } from '../types/type.ts';
import { RuleFault } from './rule-fault.ts';
import type { Syntax } from './rule-syntax.ts';
import type { Value } from './value.ts';

/** What one evaluation works on. */
export interface Frame {
  data: Record<string, Json>;
  /** 0 when unknown. */
  confidence: number;
  /** Loop variables by slot. */
  locals: Value[];
  /** Loop turns left before the evaluation is given up. */
  turns: number;
}

export type Run = (frame: Frame) => Value;

/** A checked piece of a rule: its type, how to run it, and what its outcome proves about optional fields. */
export interface Typed {
  type: Field;
  run: Run;
  /** Dotted name when the piece only reads data, e.g. `deal.amount`. */
  path?: string;
  /** Optional paths that are known to be there when this piece is true, and when it is false. */
  whenTrue?: readonly string[];
  whenFalse?: readonly string[];
  /** The text, when the piece is a text literal. */
  literal?: string | number | boolean;
  /** The entries, when the piece is a list literal. */
  items?: Typed[];
}

/** Where a piece of a rule stands: which names it sees and what is proven there. */
export interface RuleScope {
  nameType(name: string): Field | undefined;
  /** All names, for "did you mean". */
  names(): Iterable<string>;
  locals: readonly { name: string; type: Field }[];
  /** Optional paths that an earlier `has(...)` proved to be there. */
  known: ReadonlySet<string>;
  /** Which of them were relied on: the piece may only run when the proof holds. */
  relied: Set<string>;
  /** Every data path that the whole rule reads, in order. */
  reads: Set<string>;
  /** The map was checked when it was published: whether a step ran before this one is not asked again. */
  published: boolean;
  loops: { count: number };
  nesting: number;
  /** Checks and compiles a piece; the dispatcher is handed down so that files do not import each other in a circle. */
  compile(piece: Syntax, scope: RuleScope): Typed;
}

export type { Syntax } from './rule-syntax.ts';

/** Compiles a piece that must have a value for certain. */
export function definite(piece: Syntax, scope: RuleScope): Typed {
  const typed = scope.compile(piece, scope);
  if (!typed.type.optional) return typed;
  const path = typed.path ?? 'this value';
  throw new RuleFault(`${path} may be missing here; ask has(${path}) first.`, piece);
}

export function expectKind(piece: Syntax, scope: RuleScope, kind: Type['kind'], reason: string): Typed {
  const typed = definite(piece, scope);
  if (typed.type.kind === kind || (kind === 'text' && typed.type.kind === 'choice')) return typed;
  throw new RuleFault(`${reason} needs ${describeType({ kind } as Type)}, found ${describeType(typed.type)}.`, piece);
}

export function isNumeric(type: Type): boolean {
  return type.kind === 'number' || type.kind === 'integer';
}

export function isTextual(type: Type): boolean {
  return type.kind === 'text' || type.kind === 'choice';
}

const WORDS: Record<Exclude<Type['kind'], 'choice' | 'list'>, string> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  money: 'an amount of money',
  date: 'a date',
  time: 'a moment in time',
  duration: 'a duration',
  person: 'a person',
  record: 'a record',
  any: 'data of unknown shape',
};

/** A type in words, for messages. */
export function describeType(type: Type): string {
  if (type.kind === 'choice') return type.of.length <= 6 ? `one of ${type.of.join(', ')}` : 'one of a fixed set';
  if (type.kind === 'list') return type.of ? `a list (each: ${describeType(type.of)})` : 'a list';
  return WORDS[type.kind];
}
