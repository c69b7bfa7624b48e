import type { MapView } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { mapQuery } from '../api/maps.ts';
import { useRights } from '../app/use-me.ts';
import { drawMap } from '@baton/process-maps/picture';
import { MapLinks } from '../launch/map-links.tsx';
import { pictureOfMap } from '../map-picture/picture-of-map.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { IntakeButton } from './intake/intake-dialog.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapMeasures } from './map-measures.tsx';
import styles from './map.module.css';
import { RolesPanel } from './roles-panel.tsx';

function Title({ map }: { map: MapView }) {
  return (
    <>
      <Link to="/maps">Maps</Link>
      <span className={styles.slash}> / </span>
      {map.title}
    </>
  );
}

function Opened({ map }: { map: MapView }) {
  // Live counts change often; the picture only when lanes, steps or arrows do.
  const { lanes, trigger, steps } = map;
  const rights = useRights();
  const mayMakeAddress = rights.has('manage_connectors');
  const drawn = useMemo(() => {
    const picture = pictureOfMap({ lanes, trigger, steps });
    return { map: picture, picture: drawMap(picture) };
  }, [lanes, trigger, steps]);
  return (
    <div className={styles.page}>
      <PageHeader
        title={<Title map={map} />}
        note={
          <>
            {map.version === null ? <Label>Draft</Label> : <Label tone="execution">Published, v{map.version}</Label>}{' '}
            {map.off ? <Label tone="stop">Stopped</Label> : null}
          </>
        }
        sample={map.sample}
        sandbox={map.sandbox}
      >
        {map.version === null ? null : <MapLinks slug={map.slug} />}
        {mayMakeAddress && map.version !== null ? <IntakeButton map={map} /> : null}
        {rights.has('edit_maps') ? (
          <Link to="/maps/$slug/edit" params={{ slug: map.slug }} className={styles.casesLink}>
            Edit
          </Link>
        ) : null}
        <Link to="/cases" search={{ map: map.slug }} className={styles.casesLink}>
          Open its cases
        </Link>
      </PageHeader>
      <MapMeasures map={map} />
      <MapCanvas map={map} drawn={drawn} />
      <RolesPanel map={map} />
      <FindingsPanel findings={map.findings} steps={map.steps} />
    </div>
  );
}

/** One map as it runs: lanes, steps, handoffs, where it stops and for whom, and the cases in it right now. */
export function MapPage() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug' });
  const { data, error, refetch } = useQuery(mapQuery(slug));
  if (data) return <Opened key={slug} map={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={8} />;
}
