import type { MeasuresView } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import table from '../ui/table.module.css';
import styles from './measures.module.css';

/** Which rules stopped how often, and whether that was worth a person's time. */
export function StopReasons({ view }: { view: MeasuresView }) {
  if (view.stops.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Why it stopped">
      <h2>Why it stopped</h2>
      <p className={styles.quiet}>A rule after whose stops nobody ever changes anything only costs time.</p>
      <div className={styles.wide}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Step</th>
              <th scope="col" className={table.number}>
                Stops
              </th>
              <th scope="col" className={table.number}>
                Answered
              </th>
              <th scope="col" className={table.number}>
                Changed something
              </th>
            </tr>
          </thead>
          <tbody>
            {view.stops.map(({ map, step, title, why, stops, answered, useful }) => (
              <tr key={`${map} ${step} ${why}`}>
                <th scope="row">{why}</th>
                <td>
                  <Link to="/cases" search={{ map, step }}>
                    {title}
                  </Link>
                </td>
                <td className={table.number} data-name="stops">
                  {stops}
                </td>
                <td className={table.number} data-name="answered">
                  {answered}
                </td>
                <td className={table.number} data-name="changed something">
                  {useful}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
