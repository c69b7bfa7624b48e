import type { ConnectorCost } from '@baton/contract';

/** Days of a month, on average. */
const MONTH_DAYS = 365.25 / 12;

/**
 * What one call of each connector costs in a period: its price per call, and its part of what the months cost.
 * @param calls of each connector by the whole company in the period
 * @param weeks length of the period
 * @returns null for a connector without any price: not known, never 0
 */
export function callPrices(
  costs: ConnectorCost[],
  calls: ReadonlyMap<string, number>,
  weeks: number,
): Map<string, number | null> {
  return new Map(
    costs.map(({ connector, perCall, perMonth }) => {
      if (perCall === null && perMonth === null) return [connector, null];
      const months = (weeks * 7) / MONTH_DAYS;
      const shared = ((perMonth ?? 0) * months) / Math.max(1, calls.get(connector) ?? 0);
      return [connector, (perCall ?? 0) + shared];
    }),
  );
}
