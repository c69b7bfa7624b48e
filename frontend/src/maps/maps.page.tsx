import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconRoute } from '@tabler/icons-react';
import { mapsQuery, type MapLine } from '../api/maps.ts';
import { useRights } from '../app/use-me.ts';
import { Label, SampleLabel, SandboxLabel } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import styles from './maps.module.css';
import { fieldName } from '../words/show-value.ts';

function State({ map }: { map: MapLine }) {
  if (map.version === null) return <Label>Draft</Label>;
  if (map.off) return <Label tone="stop">Stopped</Label>;
  return <Label tone="execution">Published, v{map.version}</Label>;
}

function Count({
  count,
  map,
  status,
  word,
}: {
  count: number;
  map: string;
  status: 'running' | 'stopped';
  word: string;
}) {
  if (count === 0) return <span className={table.quiet}>0</span>;
  return (
    <Link to="/cases" search={{ map, status }} className={table.above}>
      {count}
      <span className="visually-hidden"> {word}</span>
    </Link>
  );
}

function MapRow({ map }: { map: MapLine }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/maps/$slug" params={{ slug: map.slug }} className={table.rowLink}>
          {map.title}
        </Link>{' '}
        {map.sample ? <SampleLabel /> : null} {map.sandbox ? <SandboxLabel /> : null}
      </th>
      <td className={table.quiet}>{fieldName(map.businessFunction)}</td>
      <td>
        <State map={map} />
      </td>
      <td className={table.number} data-name="Running">
        <Count count={map.running} map={map.slug} status="running" word="running cases" />
      </td>
      <td className={table.number} data-name="Stopped">
        <Count count={map.stopped} map={map.slug} status="stopped" word="stopped cases" />
      </td>
      <td className={table.number} data-name="Finished this week">
        {map.finishedThisWeek}
      </td>
    </tr>
  );
}

const NewMapLink = () => (
  <Link to="/new-map" className={styles.newMap}>
    New map
  </Link>
);

/** Every process that is drawn here. */
export function MapsPage() {
  const mayMake = useRights().has('manage_people');
  const { data, error, refetch } = useQuery(mapsQuery);
  const note = data ? `${data.maps.filter((map) => map.version !== null).length} published` : '';
  return (
    <>
      <PageHeader title="Maps" note={note}>
        {mayMake ? <NewMapLink /> : null}
      </PageHeader>
      {data && data.maps.length > 0 ? (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Map</th>
              <th scope="col">Function</th>
              <th scope="col">State</th>
              <th scope="col" className={table.number}>
                Running
              </th>
              <th scope="col" className={table.number}>
                Stopped
              </th>
              <th scope="col" className={table.number}>
                Finished this week
              </th>
            </tr>
          </thead>
          <tbody>
            {data.maps.map((map) => (
              <MapRow key={map.slug} map={map} />
            ))}
          </tbody>
        </table>
      ) : null}
      {data?.maps.length === 0 ? (
        <EmptyState icon={<IconRoute size={26} aria-hidden="true" />} title="No map yet">
          <p>A map says how a process runs, where it stops, and who decides then.</p>
          {mayMake ? <NewMapLink /> : <p>Ask an admin for the first one.</p>}
        </EmptyState>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
    </>
  );
}
