import type { HistoryEntry } from '@baton/contract';
import { Badge } from '../ui/badge.tsx';
import { fullMoment } from '../words/moment.ts';
import styles from './case.module.css';
import { entryFacts, type Fact } from './entry-facts.ts';

function FactsCard({ title, facts }: { title: string; facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.cardTitle}>{title}</h3>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One entry: what went in, what came out, who did it. */
export function EntryDetail({ entry }: { entry: HistoryEntry }) {
  const { wentIn, cameOut, recorded, badge } = entryFacts(entry);
  return (
    <section className={styles.detail} aria-label="The chosen entry">
      <div className={styles.card}>
        <h2 className={styles.detailTitle}>{entry.text}</h2>
        <p className={styles.quiet}>
          {fullMoment(entry.at)}
          {entry.stepTitle ? `, step “${entry.stepTitle}”` : ''}
          {entry.by ? `, by ${entry.by.name}` : ''}
        </p>
        {badge ? (
          <p className={styles.badge}>
            <Badge text={badge} />
          </p>
        ) : null}
      </div>
      <div className={styles.cards}>
        <FactsCard title="What went in" facts={wentIn} />
        <FactsCard title="What came out" facts={cameOut} />
        <FactsCard title="Recorded" facts={recorded} />
      </div>
    </section>
  );
}
