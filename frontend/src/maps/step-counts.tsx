import styles from './step-card.module.css';
import type { StepCount } from './step-words.ts';

/** Cases in this step now, on its upper edge. For the eye: whoever shows it says the same in words. */
export function StepCounts({ count }: { count: StepCount | undefined }) {
  if (!count) return null;
  return (
    <span className={styles.counts} aria-hidden="true">
      {count.late > 0 ? <span data-tone="late">{count.late} late</span> : null}
      {count.nearly > 0 ? <span data-tone="nearly">{count.nearly} nearly late</span> : null}
      {count.silent > 0 ? <span data-tone="nearly">{count.silent} silent</span> : null}
      {count.here > 0 ? <span>{count.here}</span> : null}
    </span>
  );
}
