import type { HistoryEntry } from '@baton/contract';
import { useEffect, useRef } from 'react';
import { When } from '../ui/when.tsx';
import styles from './case.module.css';
import { entryFacts } from './entry-facts.ts';
import { lookOf } from './entry-icons.ts';

interface Parts {
  history: HistoryEntry[];
  at: number;
  onPick: (index: number) => void;
}

function EntryButton({ entry, current, onPick }: { entry: HistoryEntry; current: boolean; onPick: () => void }) {
  const { icon: Picture, tone } = lookOf(entry.type);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const list = button.current?.closest('section');
    // Where the list has no scroll bar of its own, on a phone, following would move the whole page.
    if (current && list && list.scrollHeight > list.clientHeight) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const badge = entryFacts(entry).badge;
  const second = [entry.stepTitle, entry.by?.name, /^sandbox/i.test(badge) ? 'Sandbox' : ''].filter(Boolean).join(', ');
  return (
    <button
      ref={button}
      type="button"
      className={styles.entry}
      aria-current={current ? 'step' : undefined}
      onClick={onPick}
    >
      <span className={styles.entryTime}>
        <When at={entry.at} />
      </span>
      <span className={styles.entryIcon} data-tone={tone}>
        <Picture size={16} aria-hidden="true" />
      </span>
      <span className={styles.entryText}>
        {entry.text}
        {second ? <span>{second}</span> : null}
      </span>
    </button>
  );
}

/** Everything that happened, oldest first. */
export function HistoryList({ history, at, onPick }: Parts) {
  return (
    <section className={styles.history} aria-label="History">
      <ol>
        {history.map((entry, index) => (
          <li key={`${entry.seq} ${index}`}>
            <EntryButton entry={entry} current={index === at} onPick={() => onPick(index)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
