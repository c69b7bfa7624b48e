import { perThing, sumOf, unknown } from '../counting.ts';
import type { Measure } from '../measure.ts';
import { toolsOf } from '../tool-cost.ts';

/** Tool cost = calls * price, with each connector's part of its monthly price / cases of which all of it is known. */
export const toolCost: Measure = {
  id: 'tool_cost',
  name: 'Connectors’ cost per case',
  group: 'money',
  unit: 'money',
  better: 'less',
  formula:
    'Calls of connectors times their price, summed over the cases that ended and divided by their number. A monthly price is shared among all calls of the company in this time. Prices are set in the settings; cases that called a connector without a price are left out.',
  source: 'Tool cost per resolution: tools / resolved',
  count: ({ cases, rates }) => {
    const known = cases.flatMap((found) => toolsOf(found, rates) ?? []);
    const missing = cases.length - known.length;
    if (known.length === 0 && missing > 0)
      return unknown(0, 'Not known: set what each connector costs in the settings, 0 where it costs nothing.');
    const counted = perThing(
      sumOf(known, (cost) => cost),
      known.length,
      'cases with known prices',
    );
    if (counted.value === null || missing === 0) return counted;
    return { ...counted, why: `Without ${missing} of ${cases.length} cases: a connector’s price is not known.` };
  },
};
