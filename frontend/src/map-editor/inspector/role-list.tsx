import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { EditText } from '../fields/edit-text.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** Who can hold the baton. A role is one named person with a backup, chosen when the map is published. */
export function RoleList() {
  const store = useEditingStore();
  const roles = useEditing(({ draft }) => draft.roles);
  const [title, setTitle] = useState('');
  const add = () => {
    const words = title.trim();
    const id = words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, 50);
    if (id === '') return;
    let free = id;
    for (let count = 2; Object.hasOwn(roles, free); count++) free = `${id}_${count}`;
    const values = [{ path: ['roles', free], value: { title: words } }];
    if (store.getState().do({ do: 'set', title: `Add role “${words}”`, values })) setTitle('');
  };
  return (
    <Section title="Roles">
      {Object.keys(roles).map((role) => (
        <EditText key={role} label={`Role ${role}`} path={['roles', role, 'title']} required />
      ))}
      <div className={styles.addRow}>
        <TextInput
          label="New role"
          placeholder="Support lead"
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button onClick={add}>Add role</Button>
      </div>
    </Section>
  );
}
