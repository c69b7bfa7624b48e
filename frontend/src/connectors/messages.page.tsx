import type { MessageLine, MessageOutcome } from '@baton/contract';
import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { connectorsQuery, messagesQuery } from '../api/connectors.ts';
import { Label, type LabelTone } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';
import styles from './connectors.module.css';
import { MessageDialog } from './message-dialog.tsx';
import { outcomeWords } from './words.ts';

const tones: Record<MessageOutcome, LabelTone> = {
  case: 'execution',
  known: 'plain',
  kept: 'waiting',
  notice: 'plain',
  refused: 'stop',
};

const ways: Record<MessageLine['came'], string> = {
  pushed: 'Sent to Baton',
  polled: 'Found by looking',
  again: 'Delivered again',
};

export const OutcomeLabel = ({ outcome }: { outcome: MessageOutcome }) => (
  <Label tone={tones[outcome]}>{outcomeWords[outcome]}</Label>
);

function MessageRow({ message, onOpen }: { message: MessageLine; onOpen: (id: string) => void }) {
  const { id, at, connectorName, event, map, came, verified, outcome, reason, cases } = message;
  return (
    <tr>
      <th scope="row">
        <strong>{connectorName}</strong> <span className={table.quiet}>{event}</span>
      </th>
      <td className={table.quiet}>
        <When at={at} />
      </td>
      <td className={table.quiet}>{map.title}</td>
      <td className={table.quiet}>
        {ways[came]}, {verified ? 'verified' : 'not verified'}
      </td>
      <td>
        <OutcomeLabel outcome={outcome} /> <span className={table.quiet}>{reason}</span>{' '}
        {cases.map((one) => (
          <Link key={one} to="/cases/$caseId" params={{ caseId: one }}>
            Case {one}{' '}
          </Link>
        ))}
      </td>
      <td>
        <Button size="xs" onClick={() => onOpen(id)} aria-label={`Open message ${id} from ${connectorName}`}>
          Open
        </Button>
      </td>
    </tr>
  );
}

function MessageTable({ messages, onOpen }: { messages: MessageLine[]; onOpen: (id: string) => void }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">When</th>
          <th scope="col">For</th>
          <th scope="col">How</th>
          <th scope="col">What became of it</th>
          <th scope="col">
            <span className="visually-hidden">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <MessageRow key={message.id} message={message} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Filters({ connector, outcome }: { connector: string; outcome: MessageOutcome | '' }) {
  const navigate = useNavigate();
  const { data } = useQuery(connectorsQuery);
  const set = (change: { connector?: string | undefined; outcome?: MessageOutcome | undefined }) =>
    void navigate({ to: '/messages', search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className={styles.filters}>
      <NativeSelect
        aria-label="Connector"
        data={[
          { value: '', label: 'Every connector' },
          ...(data?.connectors ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={connector}
        onChange={(event) => set({ connector: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        aria-label="What became of it"
        data={[
          { value: '', label: 'Whatever became of it' },
          ...Object.entries(outcomeWords).map(([value, label]) => ({ value, label })),
        ]}
        value={outcome}
        onChange={(event) => set({ outcome: (event.currentTarget.value || undefined) as MessageOutcome | undefined })}
      />
    </div>
  );
}

/** Everything that arrived, whether it was believed, and what became of it. */
export function MessagesPage() {
  const { connector = '', outcome = '' } = useSearch({ from: '/signed-in/messages' });
  const [opened, setOpened] = useState('');
  const found = useInfiniteQuery(messagesQuery({ connector, outcome, map: '' }));
  const messages = found.data?.pages.flatMap((page) => page.messages);
  return (
    <>
      <PageHeader title="Messages" note="Kept for two weeks">
        <Link className={styles.way} to="/connectors">
          All connectors
        </Link>
      </PageHeader>
      <Filters connector={connector} outcome={outcome} />
      <ScrollRegion name="Messages">
        {messages && messages.length > 0 ? <MessageTable messages={messages} onOpen={setOpened} /> : null}
        {messages?.length === 0 ? (
          <EmptyState icon={<IconInbox size={26} aria-hidden="true" />} title="Nothing has arrived">
            What other systems send, and what Baton finds by looking, appears here with what became of it.
          </EmptyState>
        ) : null}
        {found.hasNextPage ? (
          <p className={styles.filters}>
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              Show older ones
            </Button>
          </p>
        ) : null}
        {found.error && !messages ? <Failed failure={found.error} again={() => void found.refetch()} /> : null}
        {!messages && !found.error ? <Loading lines={6} /> : null}
      </ScrollRegion>
      <MessageDialog id={opened} onOpen={setOpened} onClose={() => setOpened('')} />
    </>
  );
}
