/**
 * Exact small-number statistics. Sources: Clopper & Pearson 1934 (exact limits through the beta distribution),
 * Wilson 1927 (score interval), Lentz's continued fraction for the incomplete beta function, Lanczos for ln gamma.
 */

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, nine terms; error below 1e-13). */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const shifted = x - 1;
  const sum = lanczos.slice(1).reduce((total, c, i) => total + c / (shifted + i + 1), lanczos[0]!);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Share of a Beta(a, b) distribution below x: the regularised incomplete beta function. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const nearLeft = x < (a + 1) / (a + b + 2);
  return nearLeft ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Continued fraction of the incomplete beta function, modified Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const solid = (v: number): number => (Math.abs(v) < tiny ? tiny : v);
  let d = 1 / solid(1 - ((a + b) * x) / (a + 1));
  let c = 1;
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / solid(1 + even * d);
    c = solid(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / solid(1 + odd * d);
    c = solid(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/** The x with `share` of Beta(a, b) below it. Bisection: slow, certain, 60 steps. */
function betaQuantile(share: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * One-sided lower limit of a share after `right` of `n` were right: the true share is above it with `sure` (0.9 = 90 %).
 * Clopper-Pearson, exact. No evidence gives 0.
 */
export function lowerLimit(right: number, n: number, sure = 0.9): number {
  if (n <= 0 || right <= 0) return 0;
  return betaQuantile(1 - sure, right, n - right + 1);
}

/** One-sided upper limit of a share of mistakes: `wrong` of `n`. No evidence gives 1. */
export function upperLimit(wrong: number, n: number, sure = 0.9): number {
  if (n <= 0 || wrong >= n) return 1;
  return betaQuantile(sure, wrong + 1, n - wrong);
}

/** Wilson interval for displays; `z` = 1.6449 is 90 % two-sided. */
export function wilson(right: number, n: number, z = 1.6449): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const p = right / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** Chance of at most `k` in `n` draws of chance `p`: P(Bin(n, p) <= k). */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : 1 - betaBelow(p, k + 1, n - k);
}

/** Reviewed cases without a mistake needed to promise at most `error` wrong, `sure` of it. */
export function reviewsNeeded(error: number, sure = 0.9): number {
  return Math.ceil(Math.log(1 - sure) / Math.log(1 - error));
}
