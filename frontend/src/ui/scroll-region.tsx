import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** A list without links that may be longer than the screen: focusable, so that it can be scrolled with the keyboard. */
export const ScrollRegion = ({ name, children }: { name: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
  <section className={styles.region} aria-label={name} tabIndex={0}>
    {children}
  </section>
);
