import type { ConnectorDetail } from '@baton/contract';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { setApp, startSignIn } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { CopyLine } from '../ui/copy-line.tsx';
import styles from './connectors.module.css';

type App = NonNullable<ConnectorDetail['app']>;

function AppForm({ connector, app }: { connector: ConnectorDetail; app: App }) {
  const queries = useQueryClient();
  const [clientId, setClientId] = useState(app.clientId);
  const [clientSecret, setClientSecret] = useState('');
  const save = useMutation({
    mutationFn: () => setApp(connector.id, { clientId: clientId.trim(), clientSecret: clientSecret.trim() }),
    onSuccess: (detail) => {
      setClientSecret('');
      queries.setQueryData(['connectors', connector.id], detail);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.fields} onSubmit={submit}>
      <h3>1. Your app at {connector.name}</h3>
      <p className={styles.quiet}>
        Make an app in the developer settings of {connector.name}. Enter this address there as the one people come back
        to, exactly as it is:
      </p>
      <CopyLine name="Address to come back to" text={app.returnAddress} />
      <p className={styles.quiet}>It needs these permissions: {app.permissions.join(', ')}.</p>
      <TextInput
        label="Client id"
        required
        withAsterisk={false}
        maxLength={500}
        value={clientId}
        onChange={(event) => setClientId(event.currentTarget.value)}
      />
      <PasswordInput
        label="Client secret"
        description={
          app.clientId ? 'One is stored, encrypted; it is never shown again. Enter another to replace it.' : ''
        }
        autoComplete="off"
        maxLength={2000}
        value={clientSecret}
        onChange={(event) => setClientSecret(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the client secret' }}
      />
      {save.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.isPending}>
          Save the app
        </Button>
      </div>
    </form>
  );
}

/** The company's own app at the vendor, then the vendor's page, and back. */
export function SignInForm({ connector }: { connector: ConnectorDetail }) {
  const app = connector.app;
  const leave = useMutation({
    mutationFn: () => startSignIn(connector.id),
    onSuccess: ({ address }) => window.location.assign(address),
  });
  if (!app) return null;
  return (
    <>
      <AppForm key={app.clientId} connector={connector} app={app} />
      <div className={styles.fields}>
        <h3>2. Sign in</h3>
        <p className={styles.quiet}>
          You go to {connector.name}, allow it there, and come back here. Nothing is kept unless all of it works.
        </p>
        {leave.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(leave.error)}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button
            variant="filled"
            disabled={app.clientId === ''}
            loading={leave.isPending}
            onClick={() => leave.mutate()}
          >
            Sign in to {connector.name}
          </Button>
        </div>
      </div>
    </>
  );
}
