import type { LiveConnection } from '../../api/use-live.ts';
import styles from './app-shell.module.css';

/** Old data must never look like new data. */
export const LiveNotice = ({ connection }: { connection: LiveConnection }) =>
  connection === 'lost' ? (
    <p className={styles.notice} role="status">
      The connection to Baton is interrupted. What you see may be out of date; it comes back by itself.
    </p>
  ) : null;
