import type { MapPath } from '@baton/process-maps';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useChecked } from '../checking/checked-context.ts';
import { EditValue } from '../fields/edit-value.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';

/** Named values, such as what an AI step sees. */
export function ValueRows({ label, path }: { label: string; path: MapPath }) {
  const store = useEditingStore();
  const { fields } = useChecked();
  const [name, setName] = useState('');
  const value = useValueAt(path);
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const add = () => {
    const wanted = name.trim();
    if (wanted === '' || names.includes(wanted)) return;
    const known = fields.before.find((field) => field.path.endsWith(`.${wanted}`) || field.path === wanted);
    const first = known ? `= ${known.path}` : '';
    store.getState().do({ do: 'set', title: `Add ${wanted}`, values: [{ path: [...path, wanted], value: first }] });
    setName('');
  };
  const remove = (gone: string) => {
    const all = names.length === 1;
    store.getState().do({ do: 'set', title: `Remove ${gone}`, values: [{ path: all ? path : [...path, gone] }] });
  };
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {names.map((one) => (
        <div key={one} className={styles.valueRow}>
          <EditValue label={one} path={[...path, one]} type={{ kind: 'any' }} />
          <ActionIcon aria-label={`Remove ${one}`} onClick={() => remove(one)}>
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <div className={styles.addRow}>
        <TextInput
          aria-label={`${label}: a new name`}
          placeholder="Name, e.g. email"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button onClick={add}>Add</Button>
      </div>
    </div>
  );
}
