import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { sentenceOf } from '../api/problem.ts';
import styles from './states.module.css';

interface EmptyParts {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** `h1` where it is all of the page. */
  heading?: 'p' | 'h1';
}

/** Says what will appear here, and at most one thing to do. */
export function EmptyState({ icon, title, children, heading = 'p' }: EmptyParts) {
  const Title = heading;
  return (
    <div className={styles.state}>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <Title className={styles.title}>{title}</Title>
      {children ? <div className={styles.text}>{children}</div> : null}
    </div>
  );
}

/** Grey lines in the shape of what is on its way. */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}

/** A page or pane that could not be read: the reason, and a way to try again. */
export function Failed({ failure, again }: { failure: unknown; again?: () => void }) {
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{sentenceOf(failure)}</p>
      {again ? <Button onClick={again}>Try again</Button> : null}
    </div>
  );
}
