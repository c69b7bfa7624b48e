import type { CaseDetail } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { duration } from '../words/duration.ts';
import styles from './case.module.css';

const Measure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const stopsText = (stops: number): string => (stops === 0 ? 'Never' : stops === 1 ? '1 time' : `${stops} times`);

/** The numbers of one case, and who has the baton now. */
export function CaseMeasures({ found }: { found: CaseDetail }) {
  const { measures, map, baton } = found;
  return (
    <dl className={styles.measures}>
      <Measure name="Map">
        <Link to="/maps/$slug" params={{ slug: map.slug }}>
          {map.title}, v{map.version}
        </Link>
      </Measure>
      <Measure name="Who has the baton">
        {baton.person?.name ?? baton.where}
        {found.finishedAt || !baton.step ? '' : `, ${baton.step}`}
      </Measure>
      <Measure name="Total time">{duration(measures.totalMs)}</Measure>
      <Measure name="Waiting">{duration(measures.waitingMs)}</Measure>
      <Measure name="Hands-on time">{duration(measures.handsOnMs)}</Measure>
      <Measure name="Handoffs in this case">{measures.handoffs}</Measure>
      <Measure name="Stopped">{stopsText(measures.stops)}</Measure>
    </dl>
  );
}
