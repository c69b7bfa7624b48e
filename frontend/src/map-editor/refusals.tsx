import { CloseButton } from '@mantine/core';
import styles from './editor.module.css';
import { useEditing } from './use-editing.ts';

/** Why something was not done, above the map: the last command, or a file that could not be taken in. */
export function Refusals({ problem, onClose }: { problem: string; onClose: () => void }) {
  const refusal = useEditing((state) => state.refusal);
  return (
    <>
      {problem ? (
        <div className={styles.refusal} role="alert">
          {problem} <CloseButton size="xs" aria-label="Close this message" onClick={onClose} />
        </div>
      ) : null}
      {refusal ? (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      ) : null}
    </>
  );
}
