import type { Type } from '../types/type.ts';
import { Day, Moment, Span } from './moments.ts';
import { compareMoney, type Money } from './money.ts';
import { nearest } from './nearest.ts';
import { RuleFault } from './rule-fault.ts';
import {
  definite,
  describeType,
  isNumeric,
  isTextual,
  type RuleScope,
  type Run,
  type Syntax,
  type Typed,
} from './typed.ts';
import type { Value } from './value.ts';

type Comparison = Extract<Syntax, { op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>;
type Membership = Extract<Syntax, { op: 'in' }>;

/** `==`, `!=`: two values of the same kind. `<` and the like: numbers, money, dates, moments, durations. */
export function compileComparison(piece: Comparison, scope: RuleScope): Typed {
  const [left, right] = piece.args.map((side) => definite(side, scope)) as [Typed, Typed];
  const isEquality = piece.op === '==' || piece.op === '!=';
  const order = orderOf(left.type, right.type, isEquality);
  if (!order) throw cannotCompare(left, right, piece);
  if (isEquality) refuseImpossible(left, right, piece);
  return { type: { kind: 'boolean' }, run: comparing(piece.op, order, left.run, right.run) };
}

/** `queue in ['billing', 'cards']`, `'vip' in customer.tags`. */
export function compileMembership(piece: Membership, scope: RuleScope): Typed {
  const [item, list] = piece.args.map((side) => definite(side, scope)) as [Typed, Typed];
  if (list.type.kind !== 'list') {
    throw new RuleFault(`"in" needs a list on its right, found ${describeType(list.type)}.`, piece);
  }
  const order = orderOf(item.type, list.type.of, true);
  if (!order) throw cannotCompare(item, { ...list, type: list.type.of }, piece);
  const literals = piece.args[1].op === 'list' ? piece.args[1].args : [];
  for (const literal of literals) refuseImpossible(item, definite(literal, scope), literal);
  const [one, many] = [item.run, list.run];
  return {
    type: { kind: 'boolean' },
    run: (frame) => {
      const wanted = one(frame);
      return (many(frame) as Value[]).some((candidate) => order(wanted, candidate) === 0);
    },
  };
}

type Order = (left: Value, right: Value) => number;

const plain: Order = (left, right) => (left === right ? 0 : (left as number) < (right as number) ? -1 : 1);

/** How two values of these types are compared; undefined when they are not. */
function orderOf(left: Type, right: Type, onlyEquality: boolean): Order | undefined {
  if (isNumeric(left) && isNumeric(right)) return plain;
  if (isTextual(left) && isTextual(right)) return onlyEquality ? plain : undefined;
  if (left.kind !== right.kind) return undefined;
  switch (left.kind) {
    case 'boolean':
      return onlyEquality ? plain : undefined;
    case 'money':
      return (one, other) => compareMoney(one as Money, other as Money);
    case 'date':
      return (one, other) => (one as Day).number - (other as Day).number;
    case 'time':
      return (one, other) => (one as Moment).ms - (other as Moment).ms;
    case 'duration':
      return (one, other) => (one as Span).ms - (other as Span).ms;
    default:
      return undefined;
  }
}

function comparing(op: Comparison['op'], order: Order, left: Run, right: Run): Run {
  switch (op) {
    case '==':
      return (frame) => order(left(frame), right(frame)) === 0;
    case '!=':
      return (frame) => order(left(frame), right(frame)) !== 0;
    case '<':
      return (frame) => order(left(frame), right(frame)) < 0;
    case '<=':
      return (frame) => order(left(frame), right(frame)) <= 0;
    case '>':
      return (frame) => order(left(frame), right(frame)) > 0;
    case '>=':
      return (frame) => order(left(frame), right(frame)) >= 0;
  }
}

function cannotCompare(left: Typed, right: Typed, piece: Syntax): RuleFault {
  const kinds = [left.type.kind, right.type.kind];
  if (kinds.includes('money') && (isNumeric(left.type) || isNumeric(right.type))) {
    return new RuleFault("Say which currency: compare with money('10000 USD'), not with a bare number.", piece);
  }
  if (kinds.includes('date') && kinds.includes('text')) {
    return new RuleFault("Write a date as date('2026-11-21').", piece);
  }
  if (kinds.includes('duration') && kinds.includes('text')) {
    return new RuleFault("Write a duration as duration('PT2H').", piece);
  }
  return new RuleFault(`Cannot compare ${describeType(left.type)} with ${describeType(right.type)}.`, piece);
}

/** `triage.queue == 'biling'` can never be true: the choice has no such entry. */
function refuseImpossible(left: Typed, right: Typed, piece: Syntax): void {
  const [choice, other] = left.type.kind === 'choice' ? [left, right] : [right, left];
  if (choice.type.kind !== 'choice' || typeof other.literal !== 'string') return;
  if (choice.type.of.includes(other.literal)) return;
  const close = nearest(other.literal, choice.type.of);
  const hint = close ? `did you mean ${close}?` : `it is one of ${choice.type.of.join(', ')}.`;
  throw new RuleFault(`${choice.path ?? 'This'} is never "${other.literal}"; ${hint}`, piece);
}
