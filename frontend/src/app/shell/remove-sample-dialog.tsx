import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../../api/problem.ts';
import { removeSample } from '../../api/workspace.ts';
import styles from './dialog.module.css';

/** Removes everything that is marked as sample, in one click. */
export function RemoveSampleDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const removal = useMutation({ mutationFn: removeSample, onSuccess: () => window.location.assign('/maps') });
  return (
    <Modal opened={opened} onClose={onClose} title="Remove the sample company’s data?">
      <div className={styles.parts}>
        <p>
          Its maps, cases, exceptions and made-up people disappear from every page. What you made yourself stays. This
          cannot be undone.
        </p>
        {removal.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(removal.error)}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="filled" loading={removal.isPending} onClick={() => removal.mutate()}>
            Remove sample data
          </Button>
        </div>
      </div>
    </Modal>
  );
}
