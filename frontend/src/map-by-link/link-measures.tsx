import type { SharedMap } from '@baton/contract';
import { duration } from '../words/duration.ts';
import styles from './map-by-link.module.css';

interface Parts {
  handoffs: number;
  measures: SharedMap['measures'];
}

/** What the map says about the relay race. */
export function LinkMeasures({ handoffs, measures }: Parts) {
  const rows: [name: string, value: string][] = [
    ['Handoffs', String(handoffs)],
    ...(measures
      ? ([
          ['Tiny approvals', String(measures.tinyApprovals)],
          ['Status-only steps', String(measures.statusOnly)],
          ['Waiting time', duration(measures.waitingMs)],
          ['Hands-on time', duration(measures.handsOnMs)],
        ] as [string, string][])
      : []),
  ];
  return (
    <dl className={styles.measures} aria-label="Measures, as declared in the map">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
