import type { AskDetail } from '@baton/contract';
import { When } from '../ui/when.tsx';
import pane from './ask-pane.module.css';
import styles from './colleagues-card.module.css';

/** What somebody else was asked about it, and what they said. */
export function ColleaguesCard({ colleagues }: { colleagues: AskDetail['colleagues'] }) {
  if (colleagues.length === 0) return null;
  return (
    <section className={pane.card} aria-labelledby="colleagues">
      <h3 id="colleagues" className={pane.cardTitle}>
        Asked around
      </h3>
      <ul className={styles.list}>
        {colleagues.map(({ id, by, of, question, askedAt, answer, answeredAt }) => (
          <li key={id}>
            <p className={pane.muted}>
              {by} asked {of.name} <When at={askedAt} />: {question}
            </p>
            {answer === null || answeredAt === null ? (
              <p>{of.name} has not answered yet.</p>
            ) : (
              <p>
                <strong>{of.name}</strong> <When at={answeredAt} />: {answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
