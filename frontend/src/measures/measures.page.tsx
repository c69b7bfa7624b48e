import type { MeasuresView, MeasureWords } from '@baton/contract';
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
import { BeforeAndAfter, ByMap, ByPerson } from './compare-tables.tsx';
import { MeasureCard } from './measure-card.tsx';
import { measuresCsv } from './measures-csv.ts';
import styles from './measures.module.css';
import { WeekChart, weekName } from './week-chart.tsx';

const groups: { group: MeasureWords['group']; title: string }[] = [
  { group: 'result', title: 'What came of it' },
  { group: 'time', title: 'How long it took' },
  { group: 'machine', title: 'What machines did' },
  { group: 'people', title: 'What people did' },
  { group: 'money', title: 'What it cost' },
];

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

function Numbers({ view, search, onChange }: Parts & { view: MeasuresView }) {
  const picked = view.words.find(({ id }) => id === search.measure) ?? view.words[0]!;
  return (
    <div className={styles.page}>
      <p className={styles.quiet}>
        {view.cases === 1 ? '1 case' : `${view.cases} cases`} ended since {weekName(view.from)}
        {view.countedCases < view.cases ? `; the newest ${view.countedCases} are counted` : ''}. Weeks begin on Monday
        in the company’s time zone. Fewer than five say nothing, so nothing is shown.
      </p>
      <section className={styles.part} aria-label="Week by week">
        <h2>{picked.name}, week by week</h2>
        <WeekChart view={view} words={picked} />
      </section>
      {groups.map(({ group, title }) => (
        <section key={group} className={styles.part} aria-label={title}>
          <h2>{title}</h2>
          <ul className={styles.cards}>
            {view.words
              .filter((words) => words.group === group)
              .map((words) => (
                <MeasureCard
                  key={words.id}
                  view={view}
                  words={words}
                  picked={words.id === picked.id}
                  onPick={() => onChange({ measure: words.id })}
                />
              ))}
          </ul>
        </section>
      ))}
      <BeforeAndAfter view={view} />
      <ByMap view={view} />
      <ByPerson view={view} />
    </div>
  );
}

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
