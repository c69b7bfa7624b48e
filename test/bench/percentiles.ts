export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** Nearest rank; the list may be in any order. */
export function percentiles(values: number[]): Percentiles {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
