import type { MapPath } from '@baton/process-maps';
import { Button } from '@mantine/core';
import { useValueAt } from '../fields/use-field.ts';
import { StepSelect } from '../fields/step-select.tsx';
import { useEditingStore } from '../use-editing.ts';
import { Branches } from './branches.tsx';
import { Section } from './section.tsx';

/** One way on, or branches where there are some. */
export function NextStep({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const next = useValueAt([...path, 'next']);
  if (Array.isArray(next)) return <Branches path={path} step={step} />;
  const branch = () => {
    const to = typeof next === 'string' ? [{ when: '', to: next }, { to: next }] : [];
    store.getState().do({ do: 'set', title: 'Make branches', values: [{ path: [...path, 'next'], value: to }] });
  };
  return (
    <Section
      title="Next"
      action={
        typeof next === 'string' ? (
          <Button size="compact-xs" onClick={branch}>
            It depends
          </Button>
        ) : null
      }
    >
      <StepSelect
        label="Goes on to"
        path={[...path, 'next']}
        from={step}
        none="Nothing yet"
        more={[{ value: 'join', label: 'The end of its parallel branch' }]}
      />
    </Section>
  );
}
