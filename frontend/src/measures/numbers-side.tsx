import { useQuery } from '@tanstack/react-query';
import { measuresQuery } from '../api/measures.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { measuresCsv } from './measures-csv.ts';
import { MeasuresFrame, type SideParts } from './measures-header.tsx';
import { Numbers } from './numbers.tsx';

/** The numbers of the company or of one map. */
export function NumbersSide({ search, onChange }: SideParts) {
  const { data, error, refetch } = useQuery(measuresQuery(search));
  const sheet = data
    ? { name: `measures-${data.map?.slug ?? 'all'}-${data.to.slice(0, 10)}`, text: () => measuresCsv(data) }
    : null;
  return (
    <MeasuresFrame search={search} onChange={onChange} sheet={sheet}>
      {data ? <Numbers view={data} search={search} onChange={onChange} /> : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
    </MeasuresFrame>
  );
}
