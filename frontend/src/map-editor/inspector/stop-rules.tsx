import type { MapPath } from '@baton/process-maps';
import { printRule } from '@baton/process-maps/edit';
import { Button } from '@mantine/core';
import { useChecked } from '../checking/checked-context.ts';
import { useValueAt } from '../fields/use-field.ts';
import { newComparison } from '../rules/comparison.tsx';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';
import { StopRule } from './stop-rule.tsx';

/** Where a case stops, and who answers then. */
export function StopRules({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const { fields } = useChecked();
  const stops = useValueAt([...path, 'stops']);
  const count = Array.isArray(stops) ? stops.length : 0;
  const add = () => {
    const when = printRule(newComparison(fields.after));
    store.getState().do({ do: 'add_stop', step, stop: { id: 'unsure', when, question: 'What should happen?' } });
  };
  return (
    <Section
      title="Stop rules"
      action={
        <Button size="compact-xs" onClick={add}>
          + Add
        </Button>
      }
    >
      {count === 0 ? <p className={styles.quiet}>The case never stops here by a rule.</p> : null}
      {Array.from({ length: count }, (_, index) => (
        <StopRule key={index} path={[...path, 'stops', index]} step={step} index={index} />
      ))}
    </Section>
  );
}
