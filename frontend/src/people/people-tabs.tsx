import { Link } from '@tanstack/react-router';
import styles from './people-tabs.module.css';

const tabs = [
  { to: '/people', name: 'Everybody' },
  { to: '/people/workload', name: 'Workload' },
  { to: '/people/away', name: 'Away' },
  { to: '/people/on-call', name: 'On call' },
] as const;

/** The pages about people. */
export const PeopleTabs = () => (
  <nav className={styles.tabs} aria-label="About people">
    {tabs.map(({ to, name }) => (
      <Link
        key={to}
        to={to}
        className={styles.tab}
        activeOptions={{ exact: true }}
        activeProps={{ 'data-active': true, 'aria-current': 'page' }}
      >
        {name}
      </Link>
    ))}
  </nav>
);
