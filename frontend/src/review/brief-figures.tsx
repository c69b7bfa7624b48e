import type { Brief } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { duration } from '../words/duration.ts';
import styles from './brief.module.css';

type Fact = Brief['facts'][number];

const valueText = (value: number | null, unit: Fact['unit']): string => {
  if (value === null) return '–';
  if (unit === 'share') return `${Math.round(value * 100)}%`;
  return unit === 'ms' ? duration(value) : String(value);
};

const compareText = ({ compare, unit }: Fact): string =>
  compare === null ? 'nothing to compare with' : `${valueText(compare, unit)} the week before`;

/** What the sentences are made of, at a glance; each leads to where it is counted. */
export function BriefFigures({ facts }: { facts: Fact[] }) {
  return (
    <ul className={styles.figures} aria-label="Figures of the week">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Link to={fact.href} className={styles.figure}>
            <span className={styles.label}>{fact.label}</span>
            <span className={styles.value}>{valueText(fact.value, fact.unit)}</span>
            <span className={styles.label}>
              {fact.unit === 'count' ? '' : `of ${fact.n}, `}
              {compareText(fact)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
