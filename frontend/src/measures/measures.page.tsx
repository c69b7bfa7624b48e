import type { MeasuresView } from '@baton/contract';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { mapsQuery } from '../api/maps.ts';
import { measuresQuery } from '../api/measures.ts';
import { weekChoices, type MeasuresSearch } from '../app/search-params.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { measuresCsv } from './measures-csv.ts';
import styles from './measures.module.css';
import { Numbers } from './numbers.tsx';

interface Parts {
  search: MeasuresSearch;
  onChange: (change: MeasuresSearch) => void;
}

function Filters({ search, onChange }: Parts) {
  const { data } = useQuery(mapsQuery);
  const maps = (data?.maps ?? []).map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <>
      <NativeSelect
        aria-label="Map"
        className={styles.filter}
        data={[{ value: '', label: 'All maps' }, ...maps]}
        value={search.map ?? ''}
        onChange={(event) => onChange({ map: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        aria-label="Time"
        className={styles.filter}
        data={weekChoices.map((weeks) => ({ value: String(weeks), label: `${weeks} weeks` }))}
        value={String(search.weeks ?? 8)}
        onChange={(event) =>
          onChange({ weeks: weekChoices.find((weeks) => String(weeks) === event.currentTarget.value) })
        }
      />
    </>
  );
}

const fileName = (view: MeasuresView): string => `measures-${view.map?.slug ?? 'all'}-${view.to.slice(0, 10)}.csv`;

/** How the work goes, in numbers that say what they were counted from. */
export function MeasuresPage() {
  const search = useSearch({ from: '/signed-in/measures' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(measuresQuery(search));
  const onChange = (change: MeasuresSearch) =>
    void navigate({ to: '/measures', search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <PageHeader title="Measures" note={data?.map?.title ?? ''}>
        <Filters search={search} onChange={onChange} />
        <Button
          disabled={!data}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => data && saveFile(fileName(data), measuresCsv(data), 'text/csv')}
        >
          CSV
        </Button>
      </PageHeader>
      {data ? <Numbers view={data} search={search} onChange={onChange} /> : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
    </>
  );
}
