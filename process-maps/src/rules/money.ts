import type { Decimal } from 'decimal.js-light';
import decimalLight from 'decimal.js-light';
import { RuleFault } from './rule-fault.ts';

/** The package exports the class itself; its types speak of a module around it. */
const Class = decimalLight as unknown as typeof Decimal;
/** Own copy: the global settings are not ours. 40 significant digits, so that sums and products of amounts stay exact. */
const Exact = Class.clone({ precision: 40, rounding: Class.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

const AMOUNT = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;
const CURRENCY = /^[A-Z]{3}$/;

/** A decimal amount of one currency, never a float. */
export class Money {
  readonly amount: Exact;
  readonly currency: string;

  constructor(amount: Exact, currency: string) {
    this.amount = amount;
    this.currency = currency;
  }
}

/** Reads `{ "amount": "120.50", "currency": "USD" }`; undefined when it is anything else. */
export function moneyOf(amount: unknown, currency: unknown): Money | undefined {
  if (typeof amount !== 'string' || !AMOUNT.test(amount)) return undefined;
  if (typeof currency !== 'string' || !CURRENCY.test(currency)) return undefined;
  return new Money(new Exact(amount), currency);
}

/** Reads `10000 USD`, `10,000.50 EUR` or `USD 10000`; undefined when it is anything else. */
export function parseMoney(text: string): Money | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length !== 2) return undefined;
  const [first, second] = words as [string, string];
  const [amount, currency] = CURRENCY.test(first) ? [second, first] : [first, second];
  return moneyOf(/^-?\d{1,3}(,\d{3})+(\.|$)/.test(amount) ? amount.replaceAll(',', '') : amount, currency);
}

/** Negative, zero or positive, like a sort function. Different currencies have no order. */
export function compareMoney(left: Money, right: Money): number {
  sameCurrency(left, right);
  return left.amount.comparedTo(right.amount);
}

export function addMoney(left: Money, right: Money): Money {
  sameCurrency(left, right);
  return new Money(left.amount.plus(right.amount), left.currency);
}

export function subtractMoney(left: Money, right: Money): Money {
  sameCurrency(left, right);
  return new Money(left.amount.minus(right.amount), left.currency);
}

export function timesMoney(money: Money, factor: number): Money {
  return new Money(money.amount.times(factor), money.currency);
}

export function divideMoney(money: Money, divisor: number): Money {
  if (divisor === 0) throw new RuleFault('An amount was divided by zero.');
  return new Money(money.amount.dividedBy(divisor), money.currency);
}

/** How many times `right` fits into `left`: a plain number. */
export function moneyRatio(left: Money, right: Money): number {
  sameCurrency(left, right);
  if (right.amount.isZero()) throw new RuleFault('An amount was divided by zero.');
  return left.amount.dividedBy(right.amount).toNumber();
}

/** Stored form: at most six decimal places, rounded half to even. */
export function moneyToJson(money: Money): { amount: string; currency: string } {
  return { amount: money.amount.toDecimalPlaces(6, Class.ROUND_HALF_EVEN).toFixed(), currency: money.currency };
}

const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };

/** For people: `$10,000`, `€1,250.50`, `10,000 CHF`. */
export function moneyToText(money: Money): string {
  const rounded = money.amount.toDecimalPlaces(6, Class.ROUND_HALF_EVEN);
  const fixed = rounded.isInteger() ? rounded.toFixed(0) : rounded.toFixed(Math.max(2, rounded.decimalPlaces()));
  const [whole, fraction] = fixed.replace('-', '').split('.') as [string, string | undefined];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
  const sign = SIGNS[money.currency];
  return (
    (rounded.isNegative() && !rounded.isZero() ? '-' : '') + (sign ? sign + digits : `${digits} ${money.currency}`)
  );
}

function sameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) {
    throw new RuleFault(`${left.currency} and ${right.currency} cannot be mixed: no exchange rate is known here.`);
  }
}
