import type { ConnectorDetail } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { disconnect } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import styles from './connectors.module.css';
import { runningWords, useWords } from './words.ts';

interface Parts {
  connector: ConnectorDetail;
  opened: boolean;
  onClose: () => void;
}

function WhatStops({ connector }: { connector: ConnectorDetail }) {
  const { uses, subscriptions, name } = connector;
  if (uses.length === 0) return <p>No map uses {name}, so nothing stops.</p>;
  return (
    <>
      <p>This stops until {name} is connected again:</p>
      <ul className={styles.lines}>
        {uses.map((use) => (
          <li key={use.map.slug}>
            <span>
              <strong>{use.map.title}</strong>
              <br />
              <span className={styles.quiet}>{useWords(use)}</span>
            </span>
            <span>{runningWords(use.running)}</span>
          </li>
        ))}
      </ul>
      {subscriptions.length > 0 ? (
        <p className={styles.quiet}>{name} is asked to send nothing more. What still comes is refused.</p>
      ) : null}
    </>
  );
}

function Inside({ connector, onClose }: Omit<Parts, 'opened'>) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => disconnect(connector.id, connector.seen),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['connectors'] });
      announce(`${connector.name} is disconnected.`);
      onClose();
    },
    // What stops is read again, so that the next click is about what is there now.
    onError: () => queries.invalidateQueries({ queryKey: ['connectors', connector.id] }),
  });
  return (
    <div className={dialog.parts}>
      <WhatStops connector={connector} />
      <p className={styles.quiet}>
        The stored credentials are deleted. Cases under way stop at these steps and ask the person who is responsible.
      </p>
      {end.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(end.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="stop" loading={end.isPending} onClick={() => end.mutate()}>
          Disconnect
        </Button>
      </div>
    </div>
  );
}

/** What will stop, by name, before anything does. */
export function DisconnectDialog({ connector, opened, onClose }: Parts) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Disconnect ${connector.name}?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {opened ? <Inside connector={connector} onClose={onClose} /> : null}
    </Modal>
  );
}
