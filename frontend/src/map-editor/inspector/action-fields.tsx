import type { CatalogConnector, Field, MapPath } from '@baton/process-maps';
import { NativeSelect } from '@mantine/core';
import { fieldName } from '../../words/show-value.ts';
import { useChecked } from '../checking/checked-context.ts';
import { useField } from '../fields/use-field.ts';
import { EditValue } from '../fields/edit-value.tsx';
import { Answering } from '../fields/role-select.tsx';
import { textOf } from '../words.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';
import { ValueRows } from './value-rows.tsx';

const modes: Record<CatalogConnector['connection'], string> = {
  sandbox: ' (sandbox)',
  live: '',
  missing: ' (not connected)',
  not_needed: '',
};

/** Which action of which connector, and what it is given. */
export function ActionFields({ path }: { path: MapPath }) {
  const { catalog } = useChecked();
  const { value, begin, set } = useField([...path, 'uses'], 'Change the action');
  const uses = textOf(value);
  const dot = uses.lastIndexOf('.');
  const [connectorId, actionId] = [uses.slice(0, Math.max(0, dot)), uses.slice(dot + 1)];
  const connector = Object.hasOwn(catalog.connectors, connectorId) ? catalog.connectors[connectorId] : undefined;
  const action = connector && Object.hasOwn(connector.actions, actionId) ? connector.actions[actionId] : undefined;
  const groups = Object.values(catalog.connectors)
    .filter(({ actions }) => Object.keys(actions).length > 0)
    .map(({ id, name, connection, actions }) => ({
      group: `${name}${modes[connection]}`,
      items: Object.values(actions).map((one) => ({ value: `${id}.${one.id}`, label: one.title })),
    }));
  const unknown = uses !== '' && !action ? [{ value: uses, label: `${uses} (not installed)` }] : [];
  return (
    <Section title="Connector step">
      <NativeSelect
        label="Action"
        data={[{ value: '', label: 'Choose an action' }, ...unknown, ...groups]}
        value={uses}
        onFocus={begin}
        onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
      {action ? (
        <Inputs path={path} input={action.input} schema={action.inputSchema} />
      ) : (
        <ValueRows label="With" path={[...path, 'with']} />
      )}
      {action?.idempotency === 'unsafe' ? (
        <>
          <p className={styles.quiet}>When the answer is lost, somebody has to say whether it happened.</p>
          <Answering path={[...path, 'unknown_outcome']} who="Who settles it" />
        </>
      ) : null}
    </Section>
  );
}

function Inputs({ path, input, schema }: { path: MapPath; input: Field; schema: unknown }) {
  if (input.kind !== 'record') return <ValueRows label="With" path={[...path, 'with']} />;
  const described = ((schema as { properties?: Record<string, Described> } | undefined)?.properties ?? {}) as Record<
    string,
    Described
  >;
  const entries = Object.entries(input.fields).toSorted(
    ([, a], [, b]) => Number(a.optional === true) - Number(b.optional === true),
  );
  return entries.map(([name, type]) => (
    <EditValue
      key={name}
      label={`${described[name]?.title ?? fieldName(name)}${type.optional ? '' : ' *'}`}
      path={[...path, 'with', name]}
      type={type}
      description={hintOf(type, described[name]?.description)}
    />
  ));
}

interface Described {
  title?: string;
  description?: string;
}

function hintOf(type: Field, description: string | undefined): string | undefined {
  const choices = type.kind === 'choice' ? `One of ${type.of.join(', ')}.` : undefined;
  return [description, choices].filter((part) => part !== undefined).join(' ') || undefined;
}
