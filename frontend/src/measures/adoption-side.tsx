import { useQuery } from '@tanstack/react-query';
import { adoptionQuery } from '../api/measures.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { adoptionCsv } from './adoption-csv.ts';
import { Adoption } from './adoption.tsx';
import { MeasuresFrame, type SideParts } from './measures-header.tsx';
import styles from './measures.module.css';

/** How far AI work is used. */
export function AdoptionSide({ search, onChange }: SideParts) {
  const { data, error, refetch } = useQuery(adoptionQuery(search));
  const sheet = data
    ? { name: `ai-work-${search.map ?? 'all'}-${data.to.slice(0, 10)}`, text: () => adoptionCsv(data) }
    : null;
  return (
    <MeasuresFrame search={search} onChange={onChange} sheet={sheet}>
      {data ? (
        <div className={styles.page}>
          <Adoption view={data} />
        </div>
      ) : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
    </MeasuresFrame>
  );
}
