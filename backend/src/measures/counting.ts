import type { Span } from './facts.ts';

/** Fewer than this is chance, and is shown as "too few". */
export const FEWEST = 10;

/** A measured value, or why there is none. */
export interface Counted {
  /** In the measure's unit. Null: too few, or not known; `why` says which. */
  value: number | null;
  /** How many it was counted from. */
  n: number;
  /** Between these the true share lies in 9 of 10 such periods (Wilson). Only of shares. */
  range?: [low: number, high: number];
  /** Why there is no value, or what was left out; '' when there is nothing to say. */
  why: string;
}

const tooFew = (n: number, of: string): Counted => ({
  value: null,
  n,
  why: n === 0 ? `No ${of} in this time.` : `Too few ${of} to say: ${n} of at least ${FEWEST}.`,
});

export const unknown = (n: number, why: string): Counted => ({ value: null, n, why });

/** `part` of `n`, 0 to 1. @param of what is counted, in the plural */
export function share(part: number, n: number, of: string): Counted {
  if (n < FEWEST) return tooFew(n, of);
  return { value: part / n, n, range: wilson(part, n), why: '' };
}

/** A sum over a number of things: sums over sums, never a mean of rates. */
export function perThing(sum: number, n: number, of: string): Counted {
  if (n < FEWEST) return tooFew(n, of);
  return { value: sum / n, n, why: '' };
}

/** @param q 0.5 for the median, 0.9 for "nine of ten are quicker"; nearest rank, so that it is a value that occurred */
export function quantile(values: number[], q: number, of: string): Counted {
  const n = values.length;
  if (n < FEWEST) return tooFew(n, of);
  const sorted = values.toSorted((a, b) => a - b);
  return { value: sorted[Math.max(0, Math.ceil(q * n - 1e-9) - 1)]!, n, why: '' };
}

/** Standard normal, two-sided 90 %. */
const z = 1.6448536269514722;

/** Wilson's score interval: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function wilson(part: number, n: number): [number, number] {
  const p = part / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const all = 1 + (z * z) / n;
  return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)];
}

/** Length of the union: what happens side by side counts once. */
export function covered(spans: Span[]): number {
  let [sum, reached] = [0, -Infinity];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

export const sumOf = <T>(list: T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);
