import type { AskDetail } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import { fullMoment, toTheSecond } from '../words/moment.ts';
import { Badge } from '../ui/badge.tsx';
import { When } from '../ui/when.tsx';
import pane from './ask-pane.module.css';
import styles from './did-card.module.css';

/** "4 times Approve, once Decline". */
const countsText = (counts: AskDetail['similarCounts']): string =>
  counts.map(({ choiceLabel, count }) => `${count === 1 ? 'once' : `${count} times`} “${choiceLabel}”`).join(', ');

function Similar({ ask: { similar, similarCounts } }: { ask: AskDetail }) {
  if (similar.length === 0) return null;
  return (
    <div className={styles.similar}>
      <h4 className={styles.similarTitle}>Decided before: {countsText(similarCounts)}</h4>
      <ul>
        {similar.map((one) => (
          <li key={`${one.caseId} ${one.at}`}>
            <Link to="/cases/$caseId" params={{ caseId: one.caseId }}>
              {one.by}
            </Link>{' '}
            chose “{one.choiceLabel}” <When at={one.at} />: {one.reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was done, oldest first, and why it stopped. The reasons are the recorded ones, never written afterwards. */
export function DidCard({ ask }: { ask: AskDetail }) {
  return (
    <section className={pane.card} aria-labelledby="did">
      <h3 id="did" className={pane.cardTitle}>
        {ask.kind === 'task' ? 'What was done before' : 'What it did, and why it stopped'}
      </h3>
      {ask.did.length === 0 ? <p className={pane.muted}>Nothing yet: it stopped at the start.</p> : null}
      <ol className={styles.list}>
        {ask.did.map((done) => (
          <li key={`${done.at} ${done.text}`} className={styles.done}>
            <time dateTime={done.at} title={fullMoment(done.at)}>
              {toTheSecond(done.at)}
            </time>
            <span>
              {done.text}
              {done.badge ? (
                <span className={styles.badge}>
                  <Badge text={done.badge} />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <Similar ask={ask} />
    </section>
  );
}
