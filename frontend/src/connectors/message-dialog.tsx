import type { MessageDetail } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deliverAgain, messageQuery } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import { Failed, Loading } from '../ui/states.tsx';
import { When } from '../ui/when.tsx';
import styles from './connectors.module.css';
import { outcomeWords } from './words.ts';

interface Parts {
  /** Empty: nothing is open. */
  id: string;
  onOpen: (id: string) => void;
  onClose: () => void;
}

function Facts({ message }: { message: MessageDetail }) {
  const { at, map, connectorName, event, verified, outcome, reason, cases, by } = message;
  return (
    <dl className={styles.facts}>
      <dt>Arrived</dt>
      <dd>
        <When at={at} />
        {by ? `, delivered again by ${by.name}` : ''}
      </dd>
      <dt>From</dt>
      <dd>
        {connectorName}, {event}
      </dd>
      <dt>For</dt>
      <dd>{map.title}</dd>
      <dt>Sender</dt>
      <dd>{verified ? 'Verified' : 'Not verified'}</dd>
      <dt>What became of it</dt>
      <dd>
        {outcomeWords[outcome]}. {reason}{' '}
        {cases.map((one) => (
          <Link key={one} to="/cases/$caseId" params={{ caseId: one }}>
            Case {one}{' '}
          </Link>
        ))}
      </dd>
    </dl>
  );
}

function Inside({ id, onOpen, onClose }: Parts) {
  const queries = useQueryClient();
  const { data, error } = useQuery(messageQuery(id));
  const again = useMutation({
    mutationFn: () => deliverAgain(id),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['messages'] });
      announce(`Delivered again: ${outcomeWords[made.outcome]}.`);
      onOpen(made.id);
    },
  });
  if (error) return <Failed failure={error} />;
  if (!data) return <Loading lines={5} />;
  const content = data.events ? JSON.stringify(data.events, null, 2) : data.excerpt;
  return (
    <div className={dialog.parts}>
      <Facts message={data} />
      {content ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
        <pre className={styles.output} tabIndex={0} aria-label="What it holds">
          {content}
        </pre>
      ) : null}
      {data.mayDeliver ? null : <p className={styles.quiet}>{data.whyNot}</p>}
      {again.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(again.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Close</Button>
        {data.mayDeliver ? (
          <Button variant="filled" loading={again.isPending} onClick={() => again.mutate()}>
            Deliver it again
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** One message: where it came from, what it holds, and another delivery. What had made a case makes no second one. */
export function MessageDialog({ id, onOpen, onClose }: Parts) {
  return (
    <Modal
      opened={id !== ''}
      onClose={onClose}
      size="lg"
      title={`Message ${id}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {id === '' ? null : <Inside key={id} id={id} onOpen={onOpen} onClose={onClose} />}
    </Modal>
  );
}
