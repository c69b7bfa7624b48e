import { NativeSelect } from '@mantine/core';
import { fieldName } from '../../words/show-value.ts';
import { useChecked } from '../checking/checked-context.ts';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { EditValue } from '../fields/edit-value.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { useField, useValueAt } from '../fields/use-field.ts';
import { ValueInput } from '../fields/value-input.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { textOf } from '../words.ts';
import { FieldList } from './field-list.tsx';
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
  const { catalog } = useChecked();
  const connectorId = textOf(useValueAt(['trigger', 'connector']));
  const event = textOf(useValueAt(['trigger', 'event']));
  const fields = useValueAt(['trigger', 'fields']);
  const connectors = Object.values(catalog.connectors).filter(({ triggers }) => Object.keys(triggers).length > 0);
  const trigger = Object.hasOwn(catalog.connectors, connectorId)
    ? catalog.connectors[connectorId]!.triggers[event]
    : undefined;
  const now = connectorId === '' ? '' : `${connectorId} ${event}`;
  const groups = connectors.map(({ name, id, triggers }) => ({
    group: name,
    items: Object.values(triggers).map((one) => ({ value: `${id} ${one.id}`, label: one.title })),
  }));
  const pick = (value: string) => {
    const [connector, id] = value.split(' ');
    store.getState().do({
      do: 'set',
      title: 'Change what starts it',
      values: [
        { path: ['trigger', 'connector'], ...(connector ? { value: connector } : {}) },
        { path: ['trigger', 'event'], ...(id ? { value: id } : {}) },
        ...(store.getState().draft.trigger['with'] === undefined ? [] : [{ path: ['trigger', 'with'] }]),
      ],
    });
  };
  return (
    <Section title="What starts it">
      <NativeSelect
        label="Comes from"
        data={[
          { value: '', label: 'Choose what starts it' },
          ...(now !== '' && !trigger ? [{ value: now, label: `${now} (not installed)` }] : []),
          ...groups,
        ]}
        value={now}
        onChange={(picked) => pick(picked.currentTarget.value)}
      />
      {trigger?.params.kind === 'record'
        ? Object.entries(trigger.params.fields).map(([name, type]) => (
            <EditValue
              key={name}
              label={`${fieldName(name)}${type.optional ? '' : ' *'}`}
              path={['trigger', 'with', name]}
              type={type}
            />
          ))
        : null}
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
