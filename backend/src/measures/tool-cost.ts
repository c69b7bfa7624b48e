import { sumOf } from './counting.ts';
import type { CaseFacts, Rates } from './facts.ts';

/** What the connectors of a case cost, every attempt counted; null when the price of one of them is not known. */
export function toolsOf({ runs }: CaseFacts, { calls }: Rates): number | null {
  const prices = runs.flatMap(({ connector }) => (connector === null ? [] : [calls.get(connector) ?? null]));
  return prices.includes(null) ? null : sumOf(prices, (price) => price ?? 0);
}
