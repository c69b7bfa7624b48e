import { Button } from '@mantine/core';
import type { DraftSaver, SaveState } from './draft-saver.ts';
import styles from './save-status.module.css';

const words = { saved: 'Saved', saving: 'Saving…' } as const;

interface Props {
  save: SaveState;
  saver: DraftSaver | null;
}

/** Where the changes are: saved, on their way, only in this browser, or in conflict with somebody else's. */
export function SaveStatus({ save, saver }: Props) {
  if (save.state === 'saved' || save.state === 'saving') {
    return (
      <span className={styles.quiet} role="status">
        {words[save.state]}
      </span>
    );
  }
  if (save.state === 'not_saved') {
    return (
      <span className={styles.problem} role="status" title={save.why}>
        Kept in this browser only. {save.why}
      </span>
    );
  }
  const { by, places } = save;
  const where = places === 1 ? 'one place' : places > 1 ? `${places} places` : 'the text';
  return (
    <div className={styles.conflict} role="alert">
      <span>
        {by} changed {where} that you changed too. Nothing is lost; choose whose words stand there.
      </span>
      <Button size="compact-sm" onClick={() => saver?.settle('mine')}>
        Keep mine
      </Button>
      <Button size="compact-sm" onClick={() => saver?.settle('theirs')}>
        Take theirs
      </Button>
    </div>
  );
}
