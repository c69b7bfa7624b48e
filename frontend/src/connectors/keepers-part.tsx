import type { ConnectorDetail } from '@baton/contract';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { setKeepers } from '../api/connectors.ts';
import { peopleQuery } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import styles from './connectors.module.css';

/** Who is asked, by name, when the vendor no longer accepts the sign-in. */
export function KeepersPart({ connector }: { connector: ConnectorDetail }) {
  const queries = useQueryClient();
  const { data } = useQuery(peopleQuery);
  const [owner, setOwner] = useState(connector.owner?.id ?? '');
  const [backup, setBackup] = useState(connector.backup?.id ?? '');
  const admins = data?.people.filter(({ active, roles }) => active && roles.includes('admin')) ?? [];
  const people = admins.map(({ id, name }) => ({ value: id, label: name }));
  const save = useMutation({
    mutationFn: () => setKeepers(connector.id, { ownerId: owner, backupId: backup || null }),
    onSuccess: (detail) => {
      queries.setQueryData(['connectors', connector.id], detail);
      announce('Saved.');
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <section className={styles.part} aria-labelledby="keepers-title">
      <h2 id="keepers-title">Who connects it again</h2>
      <p className={styles.quiet}>
        When {connector.name} no longer accepts the sign-in, one person is asked, once. After four hours it goes to the
        backup.
      </p>
      <form className={styles.fields} onSubmit={submit}>
        <NativeSelect
          label="Owner"
          data={[{ value: '', label: 'Choose an admin' }, ...people]}
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <NativeSelect
          label="Backup"
          description={people.length < 2 ? 'Nobody else is an admin yet, so nobody can stand in.' : undefined}
          data={[{ value: '', label: 'Nobody' }, ...people.filter(({ value }) => value !== owner)]}
          value={backup}
          onChange={(event) => setBackup(event.currentTarget.value)}
        />
        {save.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(save.error)}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" disabled={owner === ''} loading={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </section>
  );
}
