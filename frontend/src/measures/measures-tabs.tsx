import { Link } from '@tanstack/react-router';
import type { MeasuresSearch } from '../app/search-params.ts';
import styles from '../people/people-tabs.module.css';

const tabs = [
  { show: undefined, name: 'Numbers' },
  { show: 'ai', name: 'AI work' },
  { show: 'phases', name: 'How far we are' },
] as const;

/** The three sides of the measures; map and weeks stay chosen. */
export const MeasuresTabs = ({ show }: { show: MeasuresSearch['show'] }) => (
  <nav className={styles.tabs} aria-label="About measures">
    {tabs.map((tab) => (
      <Link
        key={tab.name}
        to="/measures"
        search={(before) => ({ ...before, show: tab.show })}
        className={styles.tab}
        data-active={tab.show === show || undefined}
        aria-current={tab.show === show ? 'page' : undefined}
      >
        {tab.name}
      </Link>
    ))}
  </nav>
);
