import { perThing, sumOf, unknown } from '../counting.ts';
import type { CaseFacts } from '../facts.ts';
import { handsOnCases, peopleMs } from '../hands-on.ts';
import type { Measure } from '../measure.ts';

/** Cost per resolution = (model + people's hours * rate + failures * cost of one) / cases of which all of it is known. */
export const cost: Measure = {
  id: 'cost',
  name: 'Cost per finished case',
  group: 'money',
  unit: 'money',
  better: 'less',
  formula:
    'What the models cost by their list prices (US dollars, counted one to one), people’s hands-on hours times the cost of an hour, and failures times the cost of one, summed over the cases that ended and divided by their number. Cases with an unknown part are left out. Both costs are set in the settings.',
  source: 'Cost per resolution: (model + tools + human minutes x rate + errors) / resolved',
  count: ({ cases, rates }) => {
    const { hour, failure } = rates;
    if (hour === null) return unknown(0, 'Not known: set what an hour of a person costs in the settings.');
    const known = handsOnCases(cases)
      .map(({ found }) => found)
      .filter(({ runs }) => runs.every(({ costUsd }) => costUsd !== null));
    const all = sumOf(known, (found) => modelsOf(found) + peopleOf(found, hour) + failuresOf(found, failure ?? 0));
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
