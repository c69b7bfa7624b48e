import type { MeasuresView, StepTime } from '@baton/contract';
import { duration } from '../words/duration.ts';
import styles from './measures.module.css';
import bars from './time-places.module.css';

const kinds = [
  ['working', 'Working'],
  ['person', 'Waiting for a person of ours'],
  ['customer', 'Waiting for others'],
  ['system', 'Waiting for the system or a date'],
] as const;

const allOf = ({ working, person, customer, system }: StepTime): number => working + person + customer + system;

function Line({ place, most, title }: { place: StepTime; most: number; title: string }) {
  const all = allOf(place);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={bars.barCell} aria-hidden="true">
        <span className={bars.bar} style={{ width: `${Math.max(0.5, (100 * all) / most)}%` }}>
          {kinds.map(([kind]) =>
            place[kind] > 0 ? <span key={kind} data-kind={kind} style={{ flexGrow: place[kind] / all }} /> : null,
          )}
        </span>
      </td>
      {kinds.map(([kind, name]) => (
        <td key={kind} data-name={name} className={styles.cell}>
          {place[kind] === 0 ? '–' : place[kind] < 1_000 ? 'under 1 s' : duration(place[kind])}
        </td>
      ))}
    </tr>
  );
}

/** Time in state: at which steps the time of ended cases went, and whether anybody worked meanwhile. */
export function TimePlaces({ view }: { view: MeasuresView }) {
  if (view.places.length === 0) return null;
  const most = Math.max(...view.places.map(allOf));
  const titles = new Map(view.maps.map(({ slug, title }) => [slug, title]));
  return (
    <section className={styles.part} aria-label="Where the time goes">
      <h2>Where the time goes</h2>
      <p className={styles.quiet}>All time of the cases that ended, added up by step. The longest step first.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must be reachable by keyboard */}
      <div className={styles.wide} tabIndex={0} role="region" aria-label="Where the time goes, as a table">
        <table className={bars.places}>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <td aria-hidden="true" />
              {kinds.map(([kind, name]) => (
                <th key={kind} scope="col">
                  <span className={bars.kindMark} data-kind={kind} aria-hidden="true" /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.places.map((place) => (
              <Line
                key={`${place.map} ${place.step}`}
                place={place}
                most={most}
                title={titles.size > 1 ? `${place.title} (${titles.get(place.map) ?? place.map})` : place.title}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
