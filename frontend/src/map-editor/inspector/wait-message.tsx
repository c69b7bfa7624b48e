import type { MapPath } from '@baton/process-maps';
import { EditValue } from '../fields/edit-value.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { useEditingStore } from '../use-editing.ts';
import { FieldList } from './field-list.tsx';
import styles from './inspector.module.css';
import { ListenPick, useListened } from './listen-pick.tsx';
import { Section } from './section.tsx';
import { ValueRows } from './value-rows.tsx';

/** The message that ends a wait, and how a case knows that it is its own. */
export function WaitMessage({ path: step }: { path: MapPath }) {
  const store = useEditingStore();
  const path = [...step, 'message'];
  const value = useValueAt(path);
  const trigger = useListened(path);
  const pick = (picked: { connector: string; event: string } | undefined) =>
    store.getState().do({
      do: 'set',
      title: 'Change what it waits for',
      values: [picked ? { path, value: { ...picked, key: {} } } : { path }],
    });
  const fields = trigger?.output.kind === 'record' ? Object.keys(trigger.output.fields) : [];
  return (
    <Section title="A message that ends it">
      <ListenPick label="Comes from" path={path} none="No message: it waits for the time alone" onPick={pick} />
      {value === undefined ? null : (
        <>
          {trigger?.output.kind === 'any' ? <FieldList label="What it brings" path={[...path, 'fields']} /> : null}
          <Key path={[...path, 'key']} fields={fields} />
        </>
      )}
    </Section>
  );
}

/** A key that is one text stands for the message's own field `key`. */
function Key({ path, fields }: { path: MapPath; fields: string[] }) {
  const isText = typeof useValueAt(path) === 'string';
  if (isText) return <EditValue label="Its field “key” is" path={path} type={{ kind: 'text' }} />;
  return (
    <>
      <ValueRows label="It belongs to the case whose values agree" path={path} />
      {fields.length > 0 ? <p className={styles.quiet}>The message has the fields {fields.join(', ')}.</p> : null}
    </>
  );
}
