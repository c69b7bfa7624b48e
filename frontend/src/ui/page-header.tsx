import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface Parts {
  title: ReactNode;
  /** A short line beside the title. */
  note?: ReactNode;
  children?: ReactNode;
}

/** The bar on top of every page: what this is on the left, what can be done on the right. */
export function PageHeader({ title, note, children }: Parts) {
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h1 className={styles.title}>{title}</h1>
        {note ? <p className={styles.note}>{note}</p> : null}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
