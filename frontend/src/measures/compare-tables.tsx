import type { MeasuredSet, MeasureId, MeasuresView } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import table from '../ui/table.module.css';
import styles from './measures.module.css';
import { valueText } from './value-words.ts';

interface Line {
  id: string;
  name: ReactNode;
  values: MeasuredSet;
}

function Compared({
  view,
  title,
  first,
  ids,
  lines,
}: {
  view: MeasuresView;
  title: string;
  first: string;
  ids: MeasureId[];
  lines: Line[];
}) {
  const words = ids.flatMap((id) => view.words.find((one) => one.id === id) ?? []);
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must be reachable by keyboard */}
      <div className={styles.wide} tabIndex={0} role="region" aria-label={`${title}, as a table`}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {words.map((one) => (
                <th key={one.id} scope="col" className={styles.columnName}>
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, values }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {words.map((one) => (
                  <td key={one.id} data-name={one.name} className={styles.cell} title={values[one.id]?.why ?? ''}>
                    {valueText(values[one.id], one.unit, view.currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const ofMaps: MeasureId[] = [
  'untouched',
  'acceptance',
  'time_median',
  'in_time',
  'rework',
  'mistakes',
  'saved_pass',
  'cost',
];
const ofPeople: MeasureId[] = ['in_time', 'answer_median', 'acceptance', 'useful_stops', 'judgment_share'];

export function ByMap({ view }: { view: MeasuresView }) {
  const lines = view.maps.map(({ slug, title, values }) => ({
    id: slug,
    name: (
      <Link to="/measures" search={(before) => ({ ...before, map: slug })}>
        {title}
      </Link>
    ),
    values,
  }));
  return <Compared view={view} title="Map by map" first="Map" ids={ofMaps} lines={lines} />;
}

export function ByPerson({ view }: { view: MeasuresView }) {
  const lines = view.people.map(({ person, answers, values }) => ({
    id: person.id,
    name: `${person.name} (${answers} ${answers === 1 ? 'answer' : 'answers'})`,
    values,
  }));
  return <Compared view={view} title="Person by person" first="Person" ids={ofPeople} lines={lines} />;
}
