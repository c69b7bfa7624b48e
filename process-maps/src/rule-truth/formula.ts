/**
 * What a rule claims about data, with every "not" already worked in. What is not understood is a claim that may hold or
 * not, so that nothing is ever concluded from it.
 */
export type Formula = boolean | Claim | { all: Formula[] } | { any: Formula[] };

/** One claim about one value. `about` names the value: the same name is the same value within one evaluation. */
export type Claim =
  /** A number, or an amount, date, moment or duration as a number, lies in a range. */
  | { about: string; within: Range }
  | { about: string; isnt: number }
  /** A text is one of these, or none of these. `known`: all that it can ever be, when it is a choice. */
  | { about: string; among: string[]; known?: string[] }
  | { about: string; noneOf: string[]; known?: string[] }
  /** Anything else that is yes or no. */
  | { about: string; holds: boolean };

export interface Range {
  low: number;
  high: number;
  /** Is the border itself outside? */
  lowOpen: boolean;
  highOpen: boolean;
}

export const EVERYTHING: Range = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** What lies in both. */
export function meetRanges(one: Range, other: Range): Range {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  const isOpen = (border: number, side: 'low' | 'high') =>
    [one, other].some((range) => range[side] === border && range[side === 'low' ? 'lowOpen' : 'highOpen']);
  return { low, high, lowOpen: isOpen(low, 'low'), highOpen: isOpen(high, 'high') };
}

export function isEmpty({ low, high, lowOpen, highOpen }: Range): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

/** The same range of whole numbers, with closed borders. */
export function wholeRange({ low, high, lowOpen, highOpen }: Range): Range {
  const from = lowOpen && Number.isFinite(low) ? Math.floor(low) + 1 : Math.ceil(low);
  const to = highOpen && Number.isFinite(high) ? Math.ceil(high) - 1 : Math.floor(high);
  return { low: from, high: to, lowOpen: !Number.isFinite(low), highOpen: !Number.isFinite(high) };
}
