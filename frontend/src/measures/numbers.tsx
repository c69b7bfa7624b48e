import type { MeasureId, MeasuresView } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChartBar } from '@tabler/icons-react';
import { measuresBeforeQuery } from '../api/measures.ts';
import type { MeasuresSearch } from '../app/search-params.ts';
import { EmptyState } from '../ui/states.tsx';
import { BeforeAndAfter } from './before-after.tsx';
import { ByMap, ByPerson } from './compare-tables.tsx';
import { Headline } from './headline.tsx';
import { MeasureDetail } from './measure-detail.tsx';
import { MeasureGroups } from './measure-groups.tsx';
import styles from './measures.module.css';
import { StopReasons } from './stop-reasons.tsx';
import { TimePlaces } from './time-places.tsx';
import { weekName } from './week-chart.tsx';

interface Parts {
  view: MeasuresView;
  search: MeasuresSearch;
  onChange: (change: MeasuresSearch) => void;
}

const Nothing = () => (
  <EmptyState icon={<IconChartBar size={28} aria-hidden="true" />} title="No case has ended in this time">
    Measures are counted from cases that ended. <Link to="/maps">Publish a map</Link> and send something through it, or
    choose a longer time above.
  </EmptyState>
);

const introOf = (view: MeasuresView): string =>
  [
    `${view.cases === 1 ? '1 case' : `${view.cases} cases`} ended since ${weekName(view.from)}`,
    view.countedCases < view.cases ? `; the newest ${view.countedCases} are counted` : '',
    '. Changes are against as many weeks before. Fewer than ten say nothing yet.',
  ].join('');

/** The numbers themselves: a few at a glance, one in full, all others in groups, and where they come from. */
export function Numbers({ view, search, onChange }: Parts) {
  const { data: before } = useQuery(measuresBeforeQuery(search));
  const picked = view.words.find(({ id }) => id === search.measure) ?? view.words.find(({ id }) => id === 'untouched')!;
  const pick = (measure: MeasureId) => {
    onChange({ measure });
    const detail = document.querySelector('#week-by-week');
    // On a phone the picture is above the list: who picks there wants to see it.
    if (window.matchMedia('(width < 1100px)').matches) detail?.scrollIntoView({ block: 'start' });
  };
  const parts = { view, before: before?.all ?? {}, picked: picked.id, onPick: pick };
  return (
    <div className={styles.page}>
      {view.cases === 0 ? <Nothing /> : <p className={styles.quiet}>{introOf(view)}</p>}
      <Headline {...parts} />
      <div className={styles.split}>
        <MeasureDetail view={view} words={picked} />
        <MeasureGroups {...parts} />
      </div>
      <BeforeAndAfter view={view} />
      <TimePlaces view={view} />
      <StopReasons view={view} />
      <ByMap view={view} />
      <ByPerson view={view} />
    </div>
  );
}
