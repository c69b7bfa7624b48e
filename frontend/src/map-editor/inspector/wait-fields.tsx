import type { MapPath } from '@baton/process-maps';
import { Switch } from '@mantine/core';
import { useChecked } from '../checking/checked-context.ts';
import { EditDuration } from '../fields/edit-duration.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { useField } from '../fields/use-field.ts';
import { ValueInput } from '../fields/value-input.tsx';
import { textOf } from '../words.ts';
import { Section } from './section.tsx';

/** How long it waits, and what happens when nothing came. */
export function WaitFields({ path, step }: { path: MapPath; step: string }) {
  const until = useField([...path, 'until'], 'Change until when it waits');
  const { fields } = useChecked();
  const hours = useField([...path, 'business_hours'], 'Change which hours count');
  return (
    <Section title="Wait">
      <EditDuration label="At most" path={[...path, 'for']} />
      <Switch
        label="Only working hours count"
        checked={hours.value === true}
        onFocus={hours.begin}
        onChange={(event) => hours.set(event.currentTarget.checked ? true : undefined)}
      />
      <ValueInput
        label="Until a moment"
        kind="value"
        fields={fields.before}
        value={textOf(until.value)}
        onFocus={until.begin}
        onChange={(text) => until.set(text === '' ? undefined : text)}
      />
      <StepSelect label="When the time is up" path={[...path, 'on_timeout']} from={step} none="Goes on as planned" />
    </Section>
  );
}
