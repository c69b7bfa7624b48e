import type { CatalogTrigger, MapPath } from '@baton/process-maps';
import { NativeSelect } from '@mantine/core';
import { fieldName } from '../../words/show-value.ts';
import { useChecked } from '../checking/checked-context.ts';
import { EditValue } from '../fields/edit-value.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { textOf } from '../words.ts';

interface Parts {
  label: string;
  /** Where connector, event and settings stand. */
  path: MapPath;
  none: string;
  /** Undefined: nothing is listened to any more. */
  onPick: (picked: { connector: string; event: string } | undefined) => void;
}

/** What the map listens to, and what it is told of it by the path's connector and event. */
export function useListened(path: MapPath): CatalogTrigger | undefined {
  const { catalog } = useChecked();
  const connector = textOf(useValueAt([...path, 'connector']));
  const event = textOf(useValueAt([...path, 'event']));
  const { triggers = {} } = Object.hasOwn(catalog.connectors, connector) ? catalog.connectors[connector]! : {};
  return Object.hasOwn(triggers, event) ? triggers[event] : undefined;
}

/** Every kind of message that the installed connectors bring, and where the chosen one is looked for. */
export function ListenPick({ label, path, none, onPick }: Parts) {
  const { catalog } = useChecked();
  const connector = textOf(useValueAt([...path, 'connector']));
  const event = textOf(useValueAt([...path, 'event']));
  const trigger = useListened(path);
  const now = connector === '' ? '' : `${connector} ${event}`;
  const groups = Object.values(catalog.connectors)
    .filter(({ triggers }) => Object.keys(triggers).length > 0)
    .map(({ name, id, triggers }) => ({
      group: name,
      items: Object.values(triggers).map((one) => ({ value: `${id} ${one.id}`, label: one.title })),
    }));
  const pick = (value: string) => {
    const [of, id] = value.split(' ');
    onPick(of && id ? { connector: of, event: id } : undefined);
  };
  return (
    <>
      <NativeSelect
        label={label}
        data={[
          { value: '', label: none },
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
              path={[...path, 'with', name]}
              type={type}
            />
          ))
        : null}
    </>
  );
}
