import { parseDay, parseMoment, parseSpan } from '../rules/moments.ts';
import { parseMoney } from '../rules/money.ts';
import type { Syntax } from '../rules/typed.ts';

/** A written value: a text, yes or no, or something with an order. Of `scale` only the same can be compared. */
export type Constant = string | boolean | { number: number; scale: string };

/** The value of a literal or of `money('5 USD')` and the like; undefined for everything else. */
export function constantOf(piece: Syntax): Constant | undefined {
  if (piece.op === '-_') {
    const inner = constantOf(piece.args);
    return typeof inner === 'object' && inner.scale === 'number' ? { ...inner, number: -inner.number } : undefined;
  }
  if (piece.op === 'call') return calledConstant(piece.args[0], piece.args[1]);
  if (piece.op !== 'value') return undefined;
  const value: unknown = piece.args;
  if (typeof value === 'number' || typeof value === 'bigint') return { number: Number(value), scale: 'number' };
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

function calledConstant(name: string, args: readonly Syntax[]): Constant | undefined {
  const [first] = args;
  const text: unknown = first?.op === 'value' ? first.args : undefined;
  if (args.length !== 1 || typeof text !== 'string') return undefined;
  const on = (scale: string, number: number | undefined): Constant | undefined =>
    number === undefined ? undefined : { number, scale };
  switch (name) {
    case 'money': {
      const money = parseMoney(text);
      // Longer amounts than a number holds exactly are not compared here.
      return money && money.amount.precision(true) <= 15 ? on(money.currency, money.amount.toNumber()) : undefined;
    }
    case 'date':
      return on('date', parseDay(text)?.number);
    case 'time':
      return on('time', parseMoment(text)?.ms);
    case 'duration':
      return on('duration', parseSpan(text)?.ms);
    default:
      return undefined;
  }
}
