import { perThing, sumOf, unknown } from '../counting.ts';
import type { CaseFacts } from '../facts.ts';
import { handsOnCases, peopleMs } from '../hands-on.ts';
import type { Measure } from '../measure.ts';
import { toolsOf } from '../tool-cost.ts';

/** Cost per resolution = (model + tools + people's hours * rate + failures + booked errors) / cases of which all is known. */
export const cost: Measure = {
  id: 'cost',
  name: 'Cost per finished case',
  group: 'money',
  unit: 'money',
  better: 'less',
  formula:
    'What the models cost by their list prices (US dollars, counted one to one), the price of the connectors’ calls, people’s hands-on hours times the cost of an hour, failures times the cost of one, and what complaints and mistakes cost, summed over the cases that ended and divided by their number. Cases with an unknown part are left out. The costs and prices are set in the settings.',
  source: 'Cost per resolution: (model + tools + human minutes x rate + errors) / resolved',
  count: ({ cases, rates }) => {
    const { hour, failure } = rates;
    if (hour === null) return unknown(0, 'Not known: set what an hour of a person costs in the settings.');
    const known = handsOnCases(cases)
      .map(({ found }) => found)
      .filter(
        ({ runs, marks }) => runs.every(({ costUsd }) => costUsd !== null) && marks.every((mark) => mark.cost !== null),
      )
      .filter((found) => toolsOf(found, rates) !== null);
    const all = sumOf(
      known,
      (found) =>
        modelsOf(found) +
        (toolsOf(found, rates) ?? 0) +
        peopleOf(found, hour) +
        failuresOf(found, failure ?? 0) +
        sumOf(found.marks, (mark) => mark.cost ?? 0),
    );
    if (known.length === 0 && cases.length > 0)
      return unknown(
        0,
        'Not known: of every case a part of the cost is missing. Set what connectors cost in the settings.',
      );
    const counted = perThing(all, known.length, 'cases with known cost');
    const missing = cases.length - known.length;
    const said = missing > 0 ? `Without ${missing} of ${cases.length} cases: a part of their cost is not known.` : '';
    return counted.value === null ? counted : { ...counted, why: said };
  },
};

const HOUR = 3_600_000;
const modelsOf = ({ runs }: CaseFacts): number => sumOf(runs, ({ costUsd }) => costUsd ?? 0);
const peopleOf = ({ asks }: CaseFacts, hour: number): number => (peopleMs(asks) / HOUR) * hour;
const failuresOf = ({ asks }: CaseFacts, each: number): number =>
  each * asks.filter(({ kind }) => kind === 'trouble').length;
