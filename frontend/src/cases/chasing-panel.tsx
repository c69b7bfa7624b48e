import type { CaseDetail } from '@baton/contract';
import { IconBellRinging } from '@tabler/icons-react';
import { useNow } from '../ui/use-now.ts';
import { moment } from '../words/moment.ts';
import styles from './chasing.module.css';
import { chasingSentence } from './chasing-words.ts';
import { dueName, silentMeans } from './clock-words.ts';

/** What Baton chases in this case by itself: when it is due, who was reminded of what, and when next. */
export function ChasingPanel({ found: { chasing, clock } }: { found: CaseDetail }) {
  const now = useNow();
  if (chasing.length === 0 && clock.dueIs !== 'promise' && clock.silentSince === null) return null;
  const say = (at: string): string => moment(at, now);
  return (
    <section className={styles.panel} aria-label="What Baton chases">
      <IconBellRinging size={17} stroke={1.7} aria-hidden="true" />
      <ul>
        {clock.silentSince ? (
          <li>
            <strong>Silent since {say(clock.silentSince)}.</strong> {silentMeans}
          </li>
        ) : null}
        {clock.dueIs === 'promise' && clock.dueAt ? (
          <li>
            {dueName(clock)} {say(clock.dueAt)}
            {clock.lateness === 'late' ? ': that is over.' : '.'}
          </li>
        ) : null}
        {chasing.map((one) => (
          <li key={`${one.what} ${one.who} ${one.thenAt}`}>
            <strong>{one.what}</strong>: {chasingSentence(one, say)}
          </li>
        ))}
      </ul>
    </section>
  );
}
