import { IconPlayerPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe, useRights } from '../use-me.ts';
import navigation from './navigation.module.css';
import styles from './stop-all.module.css';
import { StopAllDialog } from './stop-all-dialog.tsx';

/** Always in sight for those who may use it. */
export function StopAll({ folded }: { folded: boolean }) {
  const { mapsRunning } = useMe();
  const [open, setOpen] = useState(false);
  const canSwitch = useRights().has('switch_off');
  return (
    <>
      <p className={navigation.running}>{mapsRunning === 1 ? '1 map running' : `${mapsRunning} maps running`}</p>
      {canSwitch ? (
        <button type="button" className={styles.button} data-folded={folded || undefined} onClick={() => setOpen(true)}>
          <IconPlayerPause size={16} aria-hidden="true" />
          Stop all
        </button>
      ) : null}
      <StopAllDialog opened={open} onClose={() => setOpen(false)} />
    </>
  );
}
