import { RuleFault } from './rule-fault.ts';
import { definite, expectKind, type RuleScope, type Syntax, type Typed } from './typed.ts';

type Joined = Extract<Syntax, { op: '&&' | '||' }>;
type Chosen = Extract<Syntax, { op: '?:' }>;
type Negated = Extract<Syntax, { op: '!_' }>;

/**
 * `a && b`, `a || b`. Both sides are evaluated, so that an error on either side is never absorbed and stops the case.
 * The exception: when the right side reads a field whose presence the left side proved, it only runs when that holds.
 */
export function compileJoined(piece: Joined, scope: RuleScope): Typed {
  const isAnd = piece.op === '&&';
  const left = expectKind(piece.args[0], scope, 'boolean', `Each side of ${piece.op}`);
  const proven = (isAnd ? left.whenTrue : left.whenFalse) ?? [];
  const relied = new Set<string>();
  const inside = { ...scope, known: new Set([...scope.known, ...proven]), relied };
  const right = expectKind(piece.args[1], inside, 'boolean', `Each side of ${piece.op}`);
  const guarded = proven.some((path) => relied.has(path) && !scope.known.has(path));
  for (const path of relied) if (scope.known.has(path)) scope.relied.add(path);
  return {
    type: { kind: 'boolean' },
    ...(isAnd
      ? { whenTrue: both(left.whenTrue, right.whenTrue) }
      : { whenFalse: both(left.whenFalse, right.whenFalse) }),
    run: join(isAnd, guarded, left, right),
  };
}

function join(isAnd: boolean, guarded: boolean, left: Typed, right: Typed): Typed['run'] {
  const [first, second] = [left.run, right.run];
  if (guarded) return isAnd ? (frame) => first(frame) && second(frame) : (frame) => first(frame) || second(frame);
  return (frame) => {
    const one = first(frame);
    const other = second(frame);
    return isAnd ? one && other : one || other;
  };
}

/** `has(x.y) ? x.y : 'none'`: only the chosen side runs. */
export function compileChosen(piece: Chosen, scope: RuleScope): Typed {
  const [test, whenTrue, whenFalse] = piece.args;
  const condition = expectKind(test, scope, 'boolean', 'The question before ?');
  const first = definite(whenTrue, knowing(scope, condition.whenTrue));
  const second = definite(whenFalse, knowing(scope, condition.whenFalse));
  const type = commonType(first, second);
  if (!type) throw new RuleFault('Both sides of : must be of the same kind.', piece);
  const [ask, one, other] = [condition.run, first.run, second.run];
  return { type, run: (frame) => (ask(frame) ? one(frame) : other(frame)) };
}

export function compileNegated(piece: Negated, scope: RuleScope): Typed {
  const inner = expectKind(piece.args, scope, 'boolean', '!');
  const run = inner.run;
  return {
    type: { kind: 'boolean' },
    whenTrue: inner.whenFalse ?? [],
    whenFalse: inner.whenTrue ?? [],
    run: (frame) => !run(frame),
  };
}

/** What both sides are, numbers and texts widened; undefined when they do not go together. */
export function commonType(left: Typed, right: Typed): Typed['type'] | undefined {
  const [one, other] = [left.type, right.type];
  if (one.kind === 'choice' || other.kind === 'choice') {
    const textual = [one, other].every((type) => type.kind === 'choice' || type.kind === 'text');
    return textual ? { kind: 'text' } : undefined;
  }
  if (one.kind === other.kind && one.kind !== 'list' && one.kind !== 'record') return one;
  const numeric = [one, other].every((type) => type.kind === 'number' || type.kind === 'integer');
  if (numeric) return { kind: 'number' };
  return JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}

function knowing(scope: RuleScope, proven: readonly string[] = []): RuleScope {
  return { ...scope, known: new Set([...scope.known, ...proven]) };
}

function both(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return [...one, ...other];
}
