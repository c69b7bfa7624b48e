import type { Json, MapPath } from '@baton/process-maps';
import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { EditText } from '../fields/edit-text.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { setAt, useValueAt } from '../fields/use-field.ts';
import { scopeSteps } from '../scope-steps.ts';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The language asks for at least this many: one branch is no parallel work. */
const FEWEST = 2;
const MOST = 20;

type Branch = { id: string; title: string; first: string };

/** Ways that are gone at the same time; the step goes on when every one of them has reached its end. */
export function AllFields({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const value = useValueAt([...path, 'branches']);
  const branches = (Array.isArray(value) ? value : []) as Branch[];
  const write = (title: string, list: Branch[]) =>
    setAt(store.getState().do, title, [...path, 'branches'], list as unknown as Json);
  const add = () => {
    const ids = new Set(branches.map(({ id }) => id));
    let number = branches.length + 1;
    while (ids.has(`branch_${number}`)) number += 1;
    const first = Object.keys(scopeSteps(store.getState().draft, step)).find((id) => id !== step) ?? '';
    write('Add a branch', [...branches, { id: `branch_${number}`, title: `Branch ${number}`, first }]);
  };
  return (
    <Section
      title="At the same time"
      action={
        branches.length < MOST ? (
          <Button size="compact-xs" onClick={add}>
            + Add
          </Button>
        ) : null
      }
    >
      {branches.map(({ id, title }, index) => (
        <fieldset key={id} className={styles.card}>
          <legend className="visually-hidden">{title || id}</legend>
          <div className={styles.valueRow}>
            <EditText label="Branch" path={[...path, 'branches', index, 'title']} required />
            {branches.length > FEWEST ? (
              <ActionIcon
                aria-label={`Remove the branch ${title || id}`}
                onClick={() => write(`Remove the branch ${title || id}`, branches.toSpliced(index, 1))}
              >
                <IconTrash size={15} />
              </ActionIcon>
            ) : null}
          </div>
          <StepSelect label="Begins with" path={[...path, 'branches', index, 'first']} from={step} />
        </fieldset>
      ))}
      <p className={styles.quiet}>
        A branch ends at the step that leads to “The end of its parallel branch”. When all have, this step goes on.
      </p>
    </Section>
  );
}
