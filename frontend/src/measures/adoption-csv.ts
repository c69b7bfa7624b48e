import type { AdoptionView } from '@baton/contract';
import { csvOf } from '../words/csv.ts';

/** The log as a sheet: one line per AI step and week, then one per person. */
export function adoptionCsv(view: AdoptionView): string {
  return csvOf([
    ['about', 'map', 'step', 'week from', 'runs', 'unchanged', 'corrected', 'refused', 'state'],
    ...view.steps.flatMap(({ map, title, weeks, state }) =>
      weeks.map(({ runs, verdicts: { asIs, edited, rejected } }, n) => [
        'step',
        map.title,
        title,
        view.weeks[n] ?? '',
        runs,
        asIs,
        edited,
        rejected,
        state,
      ]),
    ),
    ...view.people.map(({ person, verdicts: { asIs, edited, rejected } }) => [
      'person',
      '',
      person.name,
      '',
      null,
      asIs,
      edited,
      rejected,
      '',
    ]),
  ]);
}
