import type { AddPerson } from '@baton/contract';
import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { sentenceOf } from '../api/problem.ts';
import dialog from '../app/shell/dialog.module.css';
import styles from './people.module.css';
import { roles, roleWords } from './role-words.ts';

interface Parts {
  start: AddPerson;
  /** Words of the button. */
  action: string;
  busy: boolean;
  failure: unknown;
  onSend: (person: AddPerson) => void;
  onCancel: () => void;
}

function RoleBoxes({ picked, onPick }: { picked: AddPerson['roles']; onPick: (roles: AddPerson['roles']) => void }) {
  return (
    <fieldset className={styles.roles}>
      <legend>Roles</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={picked.includes(role)}
            onChange={(event) =>
              onPick(event.currentTarget.checked ? [...picked, role] : picked.filter((one) => one !== role))
            }
          />
          <span>
            <strong>{roleWords[role].name}</strong> {roleWords[role].means}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Name, address, title and roles of one person. */
export function PersonForm({ start, action, busy, failure, onSend, onCancel }: Parts) {
  const [person, setPerson] = useState(start);
  const change = (part: Partial<AddPerson>) => setPerson((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend({ ...person, name: person.name.trim(), email: person.email.trim(), title: person.title.trim() });
  };
  return (
    <form className={dialog.parts} onSubmit={submit}>
      <TextInput
        label="Name"
        required
        withAsterisk={false}
        minLength={2}
        maxLength={120}
        data-autofocus
        value={person.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label="E-mail"
        type="email"
        required
        withAsterisk={false}
        maxLength={254}
        value={person.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <TextInput
        label="Title"
        description="What they do here, such as “Support lead”. May stay empty."
        maxLength={120}
        value={person.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <RoleBoxes picked={person.roles} onPick={(picked) => change({ roles: picked })} />
      {failure ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(failure)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={person.roles.length === 0}>
          {action}
        </Button>
      </div>
    </form>
  );
}
