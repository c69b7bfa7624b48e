import type { Type } from '../types/type.ts';
import { Day, DAY_MS, Moment, momentAt, Span } from './moments.ts';
import { addMoney, divideMoney, type Money, moneyRatio, subtractMoney, timesMoney } from './money.ts';
import { RuleFault } from './rule-fault.ts';
import { definite, describeType, isNumeric, isTextual, type RuleScope, type Syntax, type Typed } from './typed.ts';
import type { Value } from './value.ts';
import { RULE_LIMITS } from './limits.ts';

type Calculation = Extract<Syntax, { op: '+' | '-' | '*' | '/' | '%' }>;
type Signed = Extract<Syntax, { op: '-_' }>;
type Calculate = (left: Value, right: Value) => Value;

/** What an operator does with two kinds of values, and the kind of its result. */
interface Rule {
  gives: Type['kind'];
  run: Calculate;
}

/** Keyed by `left op right`. Numbers stand for whole numbers too; a division of whole numbers is exact, not cut. */
const RULES: Record<string, Rule> = {
  'number + number': { gives: 'number', run: (a, b) => finite((a as number) + (b as number)) },
  'number - number': { gives: 'number', run: (a, b) => finite((a as number) - (b as number)) },
  'number * number': { gives: 'number', run: (a, b) => finite((a as number) * (b as number)) },
  'number / number': { gives: 'number', run: (a, b) => finite((a as number) / notZero(b)) },
  'number % number': { gives: 'number', run: (a, b) => finite((a as number) % notZero(b)) },
  'text + text': { gives: 'text', run: (a, b) => shortEnough((a as string) + (b as string)) },
  'money + money': { gives: 'money', run: (a, b) => addMoney(a as Money, b as Money) },
  'money - money': { gives: 'money', run: (a, b) => subtractMoney(a as Money, b as Money) },
  'money * number': { gives: 'money', run: (a, b) => timesMoney(a as Money, b as number) },
  'number * money': { gives: 'money', run: (a, b) => timesMoney(b as Money, a as number) },
  'money / number': { gives: 'money', run: (a, b) => divideMoney(a as Money, b as number) },
  'money / money': { gives: 'number', run: (a, b) => moneyRatio(a as Money, b as Money) },
  'date - date': { gives: 'duration', run: (a, b) => new Span(((a as Day).number - (b as Day).number) * DAY_MS) },
  'date + duration': { gives: 'date', run: (a, b) => dayPlus(a as Day, (b as Span).ms) },
  'date - duration': { gives: 'date', run: (a, b) => dayPlus(a as Day, -(b as Span).ms) },
  'time - time': { gives: 'duration', run: (a, b) => new Span((a as Moment).ms - (b as Moment).ms) },
  'time + duration': { gives: 'time', run: (a, b) => momentPlus(a as Moment, (b as Span).ms) },
  'time - duration': { gives: 'time', run: (a, b) => momentPlus(a as Moment, -(b as Span).ms) },
  'duration + duration': { gives: 'duration', run: (a, b) => new Span((a as Span).ms + (b as Span).ms) },
  'duration - duration': { gives: 'duration', run: (a, b) => new Span((a as Span).ms - (b as Span).ms) },
  'duration * number': { gives: 'duration', run: (a, b) => new Span(finite((a as Span).ms * (b as number))) },
};

export function compileCalculation(piece: Calculation, scope: RuleScope): Typed {
  const [left, right] = piece.args.map((side) => definite(side, scope)) as [Typed, Typed];
  const rule = RULES[`${family(left.type)} ${piece.op} ${family(right.type)}`];
  if (!rule) throw cannotCalculate(piece, left.type, right.type);
  const whole = left.type.kind === 'integer' && right.type.kind === 'integer' && piece.op !== '/';
  const [one, other, run] = [left.run, right.run, rule.run];
  return {
    type: { kind: whole ? 'integer' : rule.gives } as Type,
    run: (frame) => run(one(frame), other(frame)),
  };
}

export function compileSigned(piece: Signed, scope: RuleScope): Typed {
  const inner = definite(piece.args, scope);
  const run = inner.run;
  if (isNumeric(inner.type)) return { type: inner.type, run: (frame) => -(run(frame) as number) };
  if (inner.type.kind === 'money') return { type: inner.type, run: (frame) => timesMoney(run(frame) as Money, -1) };
  throw new RuleFault(`A minus sign needs a number or an amount, found ${describeType(inner.type)}.`, piece);
}

function family(type: Type): string {
  if (isNumeric(type)) return 'number';
  return isTextual(type) ? 'text' : type.kind;
}

function cannotCalculate(piece: Calculation, left: Type, right: Type): RuleFault {
  const found = `${describeType(left)} ${piece.op} ${describeType(right)}`;
  if (isTextual(left) !== isTextual(right) && piece.op === '+') {
    return new RuleFault(`Cannot add ${found}; turn the other side into text with string(...).`, piece);
  }
  return new RuleFault(`Cannot calculate ${found}.`, piece);
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RuleFault('The calculation left the range of numbers.');
}

function notZero(value: Value): number {
  if (value !== 0) return value as number;
  throw new RuleFault('A number was divided by zero.');
}

function shortEnough(text: string): string {
  if (text.length <= RULE_LIMITS.textCharacters) return text;
  throw new RuleFault(`A text grew beyond ${RULE_LIMITS.textCharacters} characters.`);
}

function dayPlus(day: Day, ms: number): Day {
  const moment = momentPlus(new Moment(day.number * DAY_MS), ms);
  return new Day(Math.floor(moment.ms / DAY_MS));
}

function momentPlus(moment: Moment, ms: number): Moment {
  const sum = momentAt(moment.ms + ms);
  if (sum) return sum;
  throw new RuleFault('The date left the years 1 to 9999.');
}
