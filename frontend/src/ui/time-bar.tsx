import { timeLeft } from '../words/time-left.ts';
import { fullMoment } from '../words/moment.ts';
import styles from './time-bar.module.css';
import { useNow } from './use-now.ts';

interface Clock {
  deadline: string;
  answerWithinMs: number;
  /** A second, quieter line. */
  note: string;
  narrow?: boolean;
}

/** Time left as words alone. */
export function TimeLeft({ deadline, answerWithinMs }: Omit<Clock, 'note' | 'narrow'>) {
  return <>{timeLeft(useNow(), Date.parse(deadline), answerWithinMs).text}</>;
}

/** Time left as words and as a bar that fills. Ticks with the page's one clock. */
export function TimeBar({ deadline, answerWithinMs, note, narrow = false }: Clock) {
  const left = timeLeft(useNow(), Date.parse(deadline), answerWithinMs);
  return (
    <div
      className={styles.clock}
      data-tone={left.tone}
      data-narrow={narrow || undefined}
      title={`Answer until ${fullMoment(deadline)}`}
    >
      <span className={styles.left}>{left.text}</span>
      <span className={styles.note}>{note}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.passed} style={{ width: `${(left.passed * 100).toFixed(2)}%` }} />
      </span>
    </div>
  );
}
