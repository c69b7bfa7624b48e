import type { CaseDetail } from '@baton/contract';
import styles from './care/care.module.css';

/** Says that a person keeps the case from moving, who and why. */
export function KeptNotice({ found }: { found: CaseDetail }) {
  const { held, undoing } = found;
  if (undoing) {
    return (
      <p className={styles.notice} role="status">
        What this case did is being undone, newest first. Each step is in its history.
      </p>
    );
  }
  if (held === null) return null;
  const what = held.kind === 'paused' ? 'Paused' : 'Set aside';
  return (
    <p className={styles.notice} role="status">
      <strong>{what}</strong> by {held.by?.name ?? 'a person who has left'}: “{held.reason}”. Nothing leaves Baton for
      this case until somebody releases it.
    </p>
  );
}
