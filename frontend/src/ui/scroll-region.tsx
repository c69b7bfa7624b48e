import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** A list without links that may be longer than the screen: focusable, so that it can be scrolled with the keyboard. */
export const ScrollRegion = ({ name, children }: { name: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
  <section className={styles.region} aria-label={name} tabIndex={0}>
    {children}
  </section>
);

/** Numbers in one line that may be wider than a phone: pushed aside with a finger, or with the arrow keys. */
export const ScrollStrip = ({
  name,
  className,
  children,
}: {
  name: string;
  className: string;
  children: ReactNode;
}) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
  <section className={className} aria-label={name} tabIndex={0}>
    {children}
  </section>
);
