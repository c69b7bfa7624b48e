import type { MapPath } from '@baton/process-maps';
import { printRule } from '@baton/process-maps/edit';
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useChecked } from '../checking/checked-context.ts';
import { EditText } from '../fields/edit-text.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { newComparison } from '../rules/comparison.tsx';
import { RuleEditor } from '../rules/rule-editor.tsx';
import { scopeSteps } from '../scope-steps.ts';
import { useEditingStore } from '../use-editing.ts';
import { textOf } from '../words.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

type Branch = Record<string, string>;

/** Ways on in their order: the first whose rule holds is taken, the last one without a rule otherwise. */
export function Branches({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const { fields } = useChecked();
  const next = useValueAt([...path, 'next']);
  const branches = (Array.isArray(next) ? next : textOf(next) === '' ? [] : [{ to: textOf(next) }]) as Branch[];
  const write = (title: string, value: Branch[]) =>
    store.getState().do({ do: 'set', title, values: [{ path: [...path, 'next'], value }] });
  const add = () => {
    const [other] = Object.keys(scopeSteps(store.getState().draft, step)).filter((id) => id !== step.split('/').at(-1));
    const branch: Branch = { when: printRule(newComparison(fields.after)), to: branches.at(-1)?.['to'] ?? other ?? '' };
    const at = branches.at(-1)?.['when'] === undefined ? Math.max(0, branches.length - 1) : branches.length;
    const rest = branches.length === 0 ? [{ to: branch['to']! }] : branches;
    write('Add a branch', rest.toSpliced(at, 0, branch));
  };
  return (
    <Section
      title="Ways on"
      action={
        <Button size="compact-xs" onClick={add}>
          + Branch
        </Button>
      }
    >
      {branches.length === 0 ? <p className={styles.quiet}>It leads nowhere yet.</p> : null}
      {Array.isArray(next) ? (
        branches.map((branch, index) => {
          const at = [...path, 'next', index];
          const isLast = index === branches.length - 1;
          const move = (to: number) => write('Move a branch', branches.toSpliced(index, 1).toSpliced(to, 0, branch));
          return (
            <fieldset key={index} className={styles.card}>
              <legend className={styles.legend}>
                {branch['when'] === undefined ? 'Otherwise' : `Way ${index + 1}`}
                <ActionIcon size="sm" aria-label="Earlier" disabled={index === 0} onClick={() => move(index - 1)}>
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon size="sm" aria-label="Later" disabled={isLast} onClick={() => move(index + 1)}>
                  <IconArrowDown size={14} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  aria-label="Remove this way"
                  onClick={() => store.getState().do({ do: 'disconnect', way: [...at, 'to'] })}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </legend>
              {branch['when'] === undefined ? (
                isLast ? null : (
                  <Button
                    size="compact-xs"
                    onClick={() =>
                      write(
                        'Give a branch a rule',
                        branches.with(index, { ...branch, when: printRule(newComparison(fields.after)) }),
                      )
                    }
                  >
                    Give it a rule
                  </Button>
                )
              ) : (
                <RuleEditor label="Taken if" lead="Taken if" path={[...at, 'when']} fields={fields.after} />
              )}
              <EditText label="Word on the arrow" path={[...at, 'label']} />
              <StepSelect label="Goes on to" path={[...at, 'to']} from={step} />
            </fieldset>
          );
        })
      ) : branches.length > 0 ? (
        <StepSelect label="Goes on to" path={[...path, 'next']} from={step} />
      ) : null}
    </Section>
  );
}
