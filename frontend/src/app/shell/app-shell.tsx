import { Outlet, useMatchRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../../ui/states.tsx';
import { Announcer } from '../announce/announcer.tsx';
import { useLive } from '../../api/use-live.ts';
import { TourBar } from '../../tour/tour-bar.tsx';
import styles from './app-shell.module.css';
import { LiveNotice } from './live-notice.tsx';
import { Navigation } from './navigation.tsx';
import { SwitchedOffNotice } from './switched-off-notice.tsx';

/** Navigation beside the page; on a map the navigation folds to a rail, on a phone it is a bar at the bottom. */
export function AppShell() {
  const matches = useMatchRoute();
  const folded = matches({ to: '/maps/$slug', fuzzy: true }) !== false;
  const connection = useLive();

  return (
    <div className={styles.shell} data-folded={folded || undefined}>
      <a className={styles.skip} href="#content">
        Skip to the page
      </a>
      <Navigation folded={folded} />
      <main className={styles.main} id="content" tabIndex={-1}>
        <LiveNotice connection={connection} />
        <SwitchedOffNotice />
        <TourBar />
        <div className={styles.page}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <Announcer />
    </div>
  );
}
