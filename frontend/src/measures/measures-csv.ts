import type { MeasuredSet, MeasuresView } from '@baton/contract';
import { csvOf } from '../words/csv.ts';

type Row = (string | number | null)[];

/** As the page names them. */
const kindNames = {
  working: 'working',
  person: 'waiting for a person of ours',
  customer: 'waiting for others',
  system: 'waiting for the system or a date',
};

/** All that the page shows, one value a line. Shares are 0 to 1, times milliseconds. */
export function measuresCsv(view: MeasuresView): string {
  const rows = (about: string, name: string, values: MeasuredSet): Row[] =>
    view.words.flatMap((words) => {
      const measured = values[words.id];
      if (!measured) return [];
      const unit = words.unit === 'money' ? view.currency : words.unit;
      const [low, high] = measured.range ?? [null, null];
      return [[about, name, words.name, measured.value, unit, measured.n, low, high, measured.why]];
    });
  const head: Row = ['about', 'name', 'measure', 'value', 'unit', 'counted from', 'low', 'high', 'note'];
  return csvOf([
    head,
    ...rows('all', view.map?.title ?? 'all maps', view.all),
    ...view.weeks.flatMap(({ from, values }) => rows('week from', from, values)),
    ...view.maps.flatMap(({ title, values }) => rows('map', title, values)),
    ...view.people.flatMap(({ person, values }) => rows('person', person.name, values)),
    ...view.places.flatMap(({ map, title, working, person, customer, system }) =>
      Object.entries({ working, person, customer, system }).map(([kind, ms]): Row => [
        'time at step',
        `${title} (${map})`,
        kindNames[kind as keyof typeof kindNames],
        ms,
        'ms',
        null,
        null,
        null,
        '',
      ]),
    ),
    ...view.stops.map(({ map, title, why, stops, answered, useful }): Row => [
      'stop rule',
      `${title} (${map})`,
      why,
      stops,
      'stops',
      answered,
      null,
      null,
      `${useful} changed something`,
    ]),
    ...(view.change
      ? [
          ...rows('before version', String(view.change.version), view.change.before),
          ...rows('from version', String(view.change.version), view.change.after),
        ]
      : []),
  ]);
}
