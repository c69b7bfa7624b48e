import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { switchesQuery } from '../../api/workspace.ts';
import { When } from '../../ui/when.tsx';
import { useRights } from '../use-me.ts';
import styles from './app-shell.module.css';
import { StopAllDialog } from './stop-all-dialog.tsx';

/** On every screen while everything is switched off: who did it, why, and the way back. */
export function SwitchedOffNotice() {
  const { data } = useQuery(switchesQuery);
  const [open, setOpen] = useState(false);
  const canSwitch = useRights().has('switch_off');
  const everything = data?.switches.find((one) => one.scope === 'everything' && one.off);
  if (!everything) return null;
  const then = {
    pause: 'Cases wait where they are.',
    finish: 'Cases that were there before may finish.',
    people: 'People are asked instead.',
  };

  return (
    <div className={styles.notice} data-tone="stop" role="status">
      <span>
        Everything is stopped, by {everything.by?.name ?? 'Baton'} since <When at={everything.at} />: “
        {everything.reason}”. {then[everything.running]}
      </span>
      {canSwitch ? (
        <Button variant="stop" size="xs" onClick={() => setOpen(true)}>
          Start again
        </Button>
      ) : null}
      <StopAllDialog opened={open} onClose={() => setOpen(false)} />
    </div>
  );
}
