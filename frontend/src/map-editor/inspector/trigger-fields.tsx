import { useChecked } from '../checking/checked-context.ts';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { useField, useValueAt } from '../fields/use-field.ts';
import { ValueInput } from '../fields/value-input.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { textOf } from '../words.ts';
import { FieldList } from './field-list.tsx';
import { ListenPick, useListened } from './listen-pick.tsx';
import { Section } from './section.tsx';

/** What starts a case. On a current map only its words matter. */
export function TriggerFields({ current }: { current: boolean }) {
  const lanes = useEditing(({ draft }) => draft.lanes);
  return (
    <>
      <Section title="Facts">
        <EditText label="Title" path={['trigger', 'title']} />
        <EditSelect
          label="Lane"
          path={['trigger', 'lane']}
          choices={lanes.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <StepSelect label="Goes on to" path={['trigger', 'next']} from="" />
      </Section>
      {current ? null : <What />}
    </>
  );
}

function What() {
  const store = useEditingStore();
  const trigger = useListened(['trigger']);
  const fields = useValueAt(['trigger', 'fields']);
  const pick = (picked: { connector: string; event: string } | undefined) => {
    store.getState().do({
      do: 'set',
      title: 'Change what starts it',
      values: [
        { path: ['trigger', 'connector'], ...(picked && { value: picked.connector }) },
        { path: ['trigger', 'event'], ...(picked && { value: picked.event }) },
        ...(store.getState().draft.trigger['with'] === undefined ? [] : [{ path: ['trigger', 'with'] }]),
      ],
    });
  };
  return (
    <Section title="What starts it">
      <ListenPick label="Comes from" path={['trigger']} none="Choose what starts it" onPick={pick} />
      <EditText
        label="Its name in rules"
        path={['trigger', 'gives']}
        most={60}
        description="Small letters, digits and _. Rules read its fields as name.field."
      />
      {trigger?.output.kind === 'any' || fields !== undefined ? (
        <FieldList label="What it brings" path={['trigger', 'fields']} />
      ) : null}
      <Keyed label="Told apart by" name="key" description="Two messages with the same one start one case." />
      <Keyed label="Title of a case" name="case_title" />
    </Section>
  );
}

function Keyed({ label, name, description }: { label: string; name: string; description?: string }) {
  const { value, begin, set } = useField(['trigger', name], `Change ${label.toLowerCase()}`);
  const { fields } = useChecked();
  return (
    <ValueInput
      label={label}
      kind="value"
      fields={fields.after}
      value={textOf(value)}
      onFocus={begin}
      onChange={(text) => set(text === '' ? undefined : text)}
      {...(description === undefined ? {} : { description })}
    />
  );
}
