import type { MapPath } from '@baton/process-maps';
import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { EditText } from '../fields/edit-text.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';

const words = [
  { value: 'continue', label: 'Go on as planned' },
  { value: 'again', label: 'Do this step again' },
  { value: 'cancel', label: 'End the case' },
];

const usual = [
  { id: 'proceed', label: 'Go on', then: 'continue' },
  { id: 'end_it', label: 'End the case', then: 'cancel' },
];

/** What the person can choose, and what happens then. Without any the usual ones stand. */
export function Choices({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const value = useValueAt(path);
  const choices = Array.isArray(value) ? (value as Record<string, string>[]) : [];
  const write = (title: string, list: Record<string, string>[]) =>
    store.getState().do({
      do: 'set',
      title,
      values: [{ path, ...(list.length === 0 ? {} : { value: list }) }],
    });
  const add = () => {
    const taken = new Set(choices.map(({ id }) => id));
    let count = choices.length + 1;
    while (taken.has(`choice_${count}`)) count++;
    write(
      'Add a choice',
      choices.length === 0
        ? usual
        : [...choices, { id: `choice_${count}`, label: `Choice ${count}`, then: 'continue' }],
    );
  };
  return (
    <div className={styles.field} role="group" aria-label="Choices">
      <div className={styles.sectionHead}>
        <span className={styles.label}>Choices</span>
        {choices.length < 6 ? (
          <Button size="compact-xs" onClick={add}>
            {choices.length === 0 ? 'Change the usual ones' : '+ Choice'}
          </Button>
        ) : null}
      </div>
      {choices.length === 0 ? <p className={styles.quiet}>The usual ones for this kind of question.</p> : null}
      {choices.map((_, index) => (
        <div key={index} className={styles.choice}>
          <EditText label={`Choice ${index + 1}`} path={[...path, index, 'label']} required />
          <EditText label="What happens next, in words" path={[...path, index, 'means']} />
          <StepSelect label="Then" path={[...path, index, 'then']} from={step} more={words} none="Nothing chosen" />
          <ActionIcon
            aria-label={`Remove choice ${index + 1}`}
            onClick={() => write('Remove a choice', choices.toSpliced(index, 1))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
    </div>
  );
}
