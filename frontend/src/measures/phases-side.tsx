import { useQuery } from '@tanstack/react-query';
import { phasesQuery } from '../api/measures.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { MeasuresFrame, type SideParts } from './measures-header.tsx';
import styles from './measures.module.css';
import { Phases } from './phases.tsx';

/** How far the company is. */
export function PhasesSide({ search, onChange }: SideParts) {
  const { data, error, refetch } = useQuery(phasesQuery);
  return (
    <MeasuresFrame search={search} onChange={onChange} filters={false}>
      {data ? (
        <div className={styles.page}>
          <Phases view={data} />
        </div>
      ) : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
    </MeasuresFrame>
  );
}
