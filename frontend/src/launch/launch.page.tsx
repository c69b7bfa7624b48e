import type { LaunchView } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { launchQuery } from '../api/launch.ts';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './launch.module.css';
import { MapLinks, MapTitle } from './map-links.tsx';
import { ReviewerPick } from './reviewer-pick.tsx';

function Line({ line }: { line: LaunchView['lines'][number] }) {
  const Picture = line.met ? IconCircleCheck : IconCircleDashed;
  return (
    <li className={styles.line} data-met={line.met || undefined}>
      <Picture size={24} aria-hidden="true" className={styles.mark} />
      <div>
        <h2 className={styles.lineTitle}>
          {line.title} <span className="visually-hidden">{line.met ? '(there)' : '(missing)'}</span>
        </h2>
        <p>{line.found}</p>
        {line.place ? (
          <p>
            <Link to={line.place.href}>{line.place.label}</Link>
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Opened({ view }: { view: LaunchView }) {
  const met = view.lines.filter((line) => line.met).length;
  const all = met === view.lines.length;
  return (
    <>
      <PageHeader
        title={<MapTitle map={view.map} page="Launch checklist" />}
        note={
          <Label tone={all ? 'execution' : 'waiting'}>
            {met} of {view.lines.length}
          </Label>
        }
      >
        <MapLinks slug={view.map.slug} here="launch" />
      </PageHeader>
      <div className={styles.page}>
        <p className={styles.quiet}>
          {all
            ? 'Everything that people need to rely on this map is there.'
            : 'What has to be there before people rely on this map.'}{' '}
          Nothing here is ticked by hand: every line is worked out from the map and from what happened.
        </p>
        <ul className={styles.lines}>
          {view.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
        <ReviewerPick map={view.map.slug} reviewer={view.reviewer} />
      </div>
    </>
  );
}

/** What has to be there before people rely on a map, and whether it is. */
export function LaunchPage() {
  const { slug } = useParams({ from: '/signed-in/maps/$slug/launch' });
  const { data, error, refetch } = useQuery(launchQuery(slug));
  if (data) return <Opened view={data} />;
  return error ? <Failed failure={error} again={() => void refetch()} /> : <Loading lines={8} />;
}
