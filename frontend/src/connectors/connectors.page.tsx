import type { ConnectorList } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconPlugConnected } from '@tabler/icons-react';
import { sentenceOf } from '../api/problem.ts';
import { connectorsQuery, connectSandbox } from '../api/workspace.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import { Label, SandboxLabel } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { fieldName } from '../words/show-value.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import table from '../ui/table.module.css';

const categoryWords: Record<string, string> = { http: 'Messages in and out', email: 'E-mail' };

type Connector = ConnectorList['connectors'][number];

function Mode({ connector }: { connector: Connector }) {
  if (connector.off) return <Label tone="stop">Stopped</Label>;
  switch (connector.mode) {
    case 'sandbox':
      return <SandboxLabel />;
    case 'live':
      return <Label tone="execution">Connected</Label>;
    case 'not_connected':
      return <Label tone="stop">Not connected</Label>;
    case 'not_needed':
      return <Label>Ready, needs no account</Label>;
  }
}

/** For whoever may connect: the stand-in, until there is a real account. */
function UseSandbox({ connector }: { connector: Connector }) {
  const queries = useQueryClient();
  const use = useMutation({
    mutationFn: () => connectSandbox(connector.id),
    onSuccess: (list) => {
      queries.setQueryData(['connectors'], list);
      announce(`${connector.name} uses its sandbox.`);
    },
  });
  return (
    <>
      <Button
        size="xs"
        loading={use.isPending}
        onClick={() => use.mutate()}
        aria-label={`Use its sandbox: ${connector.name}`}
      >
        Use its sandbox
      </Button>
      {use.isError ? (
        <p className={table.problem} role="alert">
          {sentenceOf(use.error)}
        </p>
      ) : null}
    </>
  );
}

function ConnectorRow({ connector, mayConnect }: { connector: Connector; mayConnect: boolean }) {
  return (
    <tr>
      <th scope="row">
        <strong>{connector.name}</strong> <span className={table.quiet}>{connector.version}</span>
      </th>
      <td>
        <Mode connector={connector} />{' '}
        {mayConnect && connector.mode === 'not_connected' && connector.hasSandbox ? (
          <UseSandbox connector={connector} />
        ) : null}
      </td>
      <td className={table.quiet}>{categoryWords[connector.category] ?? fieldName(connector.category)}</td>
      <td className={table.quiet}>{connector.account || 'No account'}</td>
      <td className={table.quiet}>{connector.usedBy.length > 0 ? connector.usedBy.join(', ') : 'Not used by a map'}</td>
    </tr>
  );
}

/** What Baton can talk to, and whether it talks to the real service. */
export function ConnectorsPage() {
  const mayConnect = useRights().has('manage_connectors');
  const { data, error, refetch } = useQuery(connectorsQuery);
  const sandboxed = data?.connectors.filter((one) => one.mode === 'sandbox').length ?? 0;
  return (
    <>
      <PageHeader
        title="Connectors"
        note={sandboxed > 0 ? `${sandboxed} in the sandbox: nothing leaves this computer` : ''}
      />
      {data && data.connectors.length > 0 ? (
        <ScrollRegion name="Connectors">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Connector</th>
                <th scope="col">State</th>
                <th scope="col">For</th>
                <th scope="col">Account</th>
                <th scope="col">Used by</th>
              </tr>
            </thead>
            <tbody>
              {data.connectors.map((connector) => (
                <ConnectorRow key={connector.id} connector={connector} mayConnect={mayConnect} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      {data?.connectors.length === 0 ? (
        <EmptyState icon={<IconPlugConnected size={26} aria-hidden="true" />} title="No connector is installed">
          Connectors come as plugins. Install one, restart Baton, and it appears here.
        </EmptyState>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
    </>
  );
}
