import type { ReactNode } from 'react';
import { useMe } from '../app/use-me.ts';
import { SampleLabel, SandboxLabel } from './label.tsx';
import styles from './page-header.module.css';

interface Parts {
  title: ReactNode;
  /** A short line beside the title. */
  note?: ReactNode;
  /** Does this page show one thing of the sample company? */
  sample?: boolean;
  /** Does it show work that a stand-in does? */
  sandbox?: boolean;
  children?: ReactNode;
}

/** The bar on top of every page: what this is on the left, what can be done on the right. */
export function PageHeader({ title, note, sample = false, sandbox = false, children }: Parts) {
  const { hasSampleData } = useMe().workspace;
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h1 className={styles.title}>{title}</h1>
        {note ? <p className={styles.note}>{note}</p> : null}
        {sample || hasSampleData ? (
          <span className={styles.sample} data-always={sample || undefined}>
            <SampleLabel />
          </span>
        ) : null}
        {sandbox ? <SandboxLabel /> : null}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
