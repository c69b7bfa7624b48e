import type { ConnectorDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { connectWithKey } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import styles from './connectors.module.css';
import { fieldsOf } from './form/field-kind.ts';
import { startOf, withoutEmpty } from './form/form-values.ts';
import { SchemaFields } from './form/schema-field.tsx';

/** A form made from what the connector says it needs. It is kept only after the vendor has accepted it. */
export function KeyForm({ connector }: { connector: ConnectorDetail }) {
  const queries = useQueryClient();
  const fields = fieldsOf(connector.keyFields ?? {});
  const [values, setValues] = useState(() => startOf(fields));
  const connect = useMutation({
    mutationFn: () => connectWithKey(connector.id, withoutEmpty(values)),
    onSuccess: async (detail) => {
      setValues(startOf(fields));
      queries.setQueryData(['connectors', connector.id], detail);
      await Promise.all(['connectors', 'lost-accounts'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      announce(`${connector.name} is connected as ${detail.account}.`);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    connect.mutate();
  };
  return (
    <form className={styles.fields} onSubmit={submit}>
      <SchemaFields fields={fields} values={values} source={undefined} onChange={setValues} />
      {connect.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(connect.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={connect.isPending}>
          Try it and connect
        </Button>
        <span className={styles.quiet}>Stored encrypted, and never shown again.</span>
      </div>
    </form>
  );
}
