import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconChartLine, IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { casesQuery } from '../api/cases.ts';
import { mapsQuery } from '../api/maps.ts';
import { caseFlags, caseStatuses, type CaseFilterSearch } from '../app/search-params.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { MoveCasesButton } from './care/moves-dialog.tsx';
import { CasesByRule } from './care/rule-dialog.tsx';
import { CaseTable } from './case-table.tsx';
import styles from './cases.module.css';
import { ExportList } from './export-list.tsx';
import { flagWords } from './clock-words.ts';
import { statusWords } from './status-words.ts';

interface FilterParts {
  filter: CaseFilterSearch;
  onFilter: (change: CaseFilterSearch) => void;
}

function Filters({ filter, onFilter }: FilterParts) {
  const { data } = useQuery(mapsQuery);
  const maps = (data?.maps ?? []).map((map) => ({ value: map.slug, label: map.title }));
  const statuses = caseStatuses.map((status) => ({ value: status, label: statusWords[status].name }));
  return (
    <search className={styles.filters}>
      <TextInput
        type="search"
        aria-label="Search cases"
        placeholder="Title, number, person, or words that came in"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={filter.search ?? ''}
        maxLength={200}
        onChange={(event) => onFilter({ search: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        aria-label="Map"
        data={[{ value: '', label: 'All maps' }, ...maps]}
        value={filter.map ?? ''}
        onChange={(event) => onFilter({ map: event.currentTarget.value || undefined, step: undefined })}
      />
      <NativeSelect
        aria-label="Status"
        data={[{ value: '', label: 'Any status' }, ...statuses]}
        value={filter.status ?? ''}
        onChange={(event) => {
          const status = caseStatuses.find((one) => one === event.currentTarget.value);
          onFilter({ status });
        }}
      />
      <NativeSelect
        aria-label="Marked as"
        data={[
          { value: '', label: 'Marked or not' },
          ...caseFlags.map((flag) => ({ value: flag, label: flagWords[flag] })),
        ]}
        value={filter.flag ?? ''}
        onChange={(event) => onFilter({ flag: caseFlags.find((one) => one === event.currentTarget.value) })}
      />
      {filter.step ? (
        <Button rightSection={<IconX size={15} aria-hidden="true" />} onClick={() => onFilter({ step: undefined })}>
          At step “{filter.step}”<span className="visually-hidden">, show all steps</span>
        </Button>
      ) : null}
    </search>
  );
}

const isFiltered = (filter: CaseFilterSearch): boolean => Object.values(filter).some((value) => value !== undefined);

const Nothing = ({ filter }: { filter: CaseFilterSearch }) =>
  isFiltered(filter) ? (
    <EmptyState title="No case fits these filters">Remove one of them.</EmptyState>
  ) : (
    <EmptyState icon={<IconChartLine size={26} aria-hidden="true" />} title="No cases yet">
      Send a message to the address of a published map, and its case appears here.
    </EmptyState>
  );

/** Every case with who has the baton now. */
export function CasesPage() {
  const filter = useSearch({ from: '/signed-in/cases' });
  const navigate = useNavigate();
  const query = useInfiniteQuery(casesQuery(useDeferredValue(filter)));
  const cases = query.data?.pages.flatMap((page) => page.cases);
  const total = query.data?.pages[0]?.total;
  const onFilter = (change: CaseFilterSearch) =>
    void navigate({ to: '/cases', search: (before) => ({ ...before, ...change }), replace: true });

  return (
    <>
      <PageHeader title="Cases" note={total === undefined ? '' : total === 1 ? '1 case' : `${total} cases`}>
        {filter.map ? <MoveCasesButton slug={filter.map} /> : null}
        <ExportList filter={filter} />
        <CasesByRule />
      </PageHeader>
      <Filters filter={filter} onFilter={onFilter} />
      <div className={styles.body}>
        {cases && cases.length > 0 ? <CaseTable cases={cases} /> : null}
        {cases?.length === 0 ? <Nothing filter={filter} /> : null}
        {query.isPending ? <Loading lines={10} /> : null}
        {query.isError && !cases ? <Failed failure={query.error} again={() => void query.refetch()} /> : null}
        {query.hasNextPage ? (
          <p className={styles.more}>
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show older cases
            </Button>
          </p>
        ) : null}
      </div>
    </>
  );
}
