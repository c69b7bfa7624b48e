import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { mapsQuery } from '../api/maps.ts';
import { weekChoices, type MeasuresSearch } from '../app/search-params.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { saveFile } from '../ui/save-file.ts';
import { MeasuresTabs } from './measures-tabs.tsx';
import styles from './measures.module.css';

export interface SideParts {
  search: MeasuresSearch;
  onChange: (change: MeasuresSearch) => void;
}

function Filters({ search, onChange }: SideParts) {
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

interface Parts extends SideParts {
  /** The sheet with everything on the page; null while it is not there. Left out, there is none. */
  sheet?: { name: string; text: () => string } | null;
  filters?: boolean;
  children: ReactNode;
}

/** What all sides of the measures have on top. */
export function MeasuresFrame({ search, onChange, sheet, filters = true, children }: Parts) {
  return (
    <>
      <PageHeader title="Measures">
        {filters ? <Filters search={search} onChange={onChange} /> : null}
        {sheet === undefined ? null : (
          <Button
            disabled={sheet === null}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            onClick={() => sheet && saveFile(`${sheet.name}.csv`, sheet.text(), 'text/csv')}
          >
            CSV
          </Button>
        )}
      </PageHeader>
      <MeasuresTabs show={search.show} />
      {children}
    </>
  );
}
