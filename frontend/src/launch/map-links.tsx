import { Link } from '@tanstack/react-router';
import styles from './launch.module.css';

const places = [
  { here: 'measures', to: '/measures', name: 'Measures' },
  { here: 'launch', to: '/maps/$slug/launch', name: 'Launch checklist' },
  { here: 'saved', to: '/maps/$slug/saved-cases', name: 'Saved cases' },
  { here: 'runbook', to: '/maps/$slug/runbook', name: 'Runbook' },
] as const;

/** What there is about a map beside its picture. */
export function MapLinks({ slug, here }: { slug: string; here?: (typeof places)[number]['here'] }) {
  return (
    <nav aria-label="About this map" className={styles.links}>
      {places
        .filter((place) => place.here !== here)
        .map((place) =>
          place.to === '/measures' ? (
            <Link key={place.to} to={place.to} search={{ map: slug }}>
              {place.name}
            </Link>
          ) : (
            <Link key={place.to} to={place.to} params={{ slug }}>
              {place.name}
            </Link>
          ),
        )}
    </nav>
  );
}

/** "Customer support triage / Runbook". */
export const MapTitle = ({ map, page }: { map: { slug: string; title: string }; page: string }) => (
  <>
    <Link to="/maps/$slug" params={{ slug: map.slug }}>
      {map.title}
    </Link>
    <span className={styles.slash}> / </span>
    {page}
  </>
);
