import { Link } from '@tanstack/react-router';
import { Tooltip } from '@mantine/core';
import { NoticesBell } from '../../notices/notices-bell.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useMe, useRights } from '../use-me.ts';
import styles from './navigation.module.css';
import { PersonMenu } from './person-menu.tsx';
import { adminPlaces, process, results, work, type Place } from './places.ts';
import { StopAll } from './stop-all.tsx';

function PlaceLink({ place, folded, count }: { place: Place; folded: boolean; count?: number | undefined }) {
  const Picture = place.icon;
  return (
    <Tooltip label={place.name} position="right" disabled={!folded}>
      <Link to={place.to} className={styles.link} data-more={place.more} activeProps={{ 'data-active': true }}>
        <Picture size={20} stroke={1.7} aria-hidden="true" />
        <span className={styles.name}>{place.name}</span>
        {count ? (
          <span className={styles.count}>
            {count > 99 ? '99+' : count}
            <span className="visually-hidden"> waiting</span>
          </span>
        ) : null}
      </Link>
    </Tooltip>
  );
}

function Group({ title, places, folded }: { title: string; places: Place[]; folded: boolean }) {
  return (
    <div className={styles.group} data-more={title !== 'Process' || undefined}>
      <p className={styles.groupTitle}>{title}</p>
      {places.map((place) => (
        <PlaceLink key={place.to} place={place} folded={folded} />
      ))}
    </div>
  );
}

export function Navigation({ folded }: { folded: boolean }) {
  const me = useMe();
  const rights = useRights();
  return (
    <nav className={styles.navigation} aria-label="Main" data-folded={folded || undefined}>
      <div className={styles.company} title={me.workspace.name}>
        <Mark />
        <span className={styles.companyName}>
          {me.workspace.name}
          {me.workspace.hasSampleData ? <span className={styles.sample}>Sample company</span> : null}
        </span>
      </div>
      <div className={styles.places}>
        <div className={styles.group}>
          {work.map((place) => (
            <PlaceLink
              key={place.to}
              place={place}
              folded={folded}
              count={place.to === '/exceptions' ? me.openAsks : undefined}
            />
          ))}
        </div>
        <Group title="Process" places={process} folded={folded} />
        <Group title="Results" places={results} folded={folded} />
        <Group title="Admin" places={adminPlaces(rights)} folded={folded} />
      </div>
      <div className={styles.foot}>
        <NoticesBell folded={folded} />
        <PersonMenu folded={folded} />
        <StopAll folded={folded} />
      </div>
    </nav>
  );
}
