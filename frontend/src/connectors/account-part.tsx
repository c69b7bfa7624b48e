import type { ConnectorDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { checkAccount } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { When } from '../ui/when.tsx';
import styles from './connectors.module.css';
import { DisconnectDialog } from './disconnect-dialog.tsx';

function Health({ connector }: { connector: ConnectorDetail }) {
  const { health, connectedAt, account, mode } = connector;
  if (!health) return null;
  const { workedAt, failed, blockedUntil } = health;
  return (
    <dl className={styles.facts}>
      <dt>Account</dt>
      <dd>
        {account}
        {mode === 'sandbox' ? ', a stand-in: nothing leaves this computer' : ''}
      </dd>
      <dt>Connected</dt>
      <dd>{connectedAt ? <When at={connectedAt} /> : 'Not yet'}</dd>
      <dt>Last worked</dt>
      <dd>{workedAt ? <When at={workedAt} /> : 'Not called yet'}</dd>
      <dt>Last problem</dt>
      <dd>
        {failed ? (
          <>
            <When at={failed.at} />, “{failed.what}”: {failed.message}
          </>
        ) : (
          'None'
        )}
      </dd>
      {blockedUntil ? (
        <>
          <dt>Pause</dt>
          <dd>
            {connector.name} asked not to be called until <When at={blockedUntil} />.
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/** The account that is connected: how it is doing, a check at any time, and the way to end it. */
export function AccountPart({ connector }: { connector: ConnectorDetail }) {
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const check = useMutation({
    mutationFn: () => checkAccount(connector.id),
    onSettled: () =>
      Promise.all(['connectors', 'lost-accounts'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const said = check.error ? { ok: false, sentence: sentenceOf(check.error) } : check.data;
  return (
    <section className={styles.part} aria-labelledby="account-title">
      <h2 id="account-title">Account</h2>
      {connector.health?.state === 'lost' ? (
        <p className={styles.problem}>
          {connector.name} no longer accepts the sign-in. Connect it again below; cases wait at its steps until then.
        </p>
      ) : null}
      <Health connector={connector} />
      {said ? (
        <p className={styles.result} data-ok={said.ok} role="status">
          {said.sentence}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          Check it now
        </Button>
        <Button variant="stop" onClick={() => setLeaving(true)}>
          Disconnect
        </Button>
      </div>
      <DisconnectDialog connector={connector} opened={leaving} onClose={() => setLeaving(false)} />
    </section>
  );
}
