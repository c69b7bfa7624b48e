import type { ConnectorLine } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPlugConnected } from '@tabler/icons-react';
import { connectorsQuery } from '../api/connectors.ts';
import { useRights } from '../app/use-me.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { ConnectorState } from './connector-state.tsx';
import styles from './connectors.module.css';
import { LostAccounts } from './lost-accounts.tsx';
import { UseSandbox } from './use-sandbox.tsx';
import { abilities, categoryName } from './words.ts';

function ConnectorRow({ connector, mayConnect }: { connector: ConnectorLine; mayConnect: boolean }) {
  const { id, name, version } = connector;
  return (
    <tr>
      <th scope="row">
        {mayConnect ? (
          <Link className={table.rowLink} to="/connectors/$id" params={{ id }}>
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}{' '}
        <span className={table.quiet}>{version}</span>
      </th>
      <td>
        <ConnectorState connector={connector} />{' '}
        {mayConnect && connector.mode === 'not_connected' && connector.hasSandbox ? (
          <UseSandbox connector={connector} />
        ) : null}
      </td>
      <td className={table.quiet} title={[...connector.actions, ...connector.triggers].join('\n')}>
        {abilities(connector)}
      </td>
      <td className={table.quiet}>{connector.account || 'No account'}</td>
      <td className={table.quiet}>{connector.usedBy.length > 0 ? connector.usedBy.join(', ') : 'Not used by a map'}</td>
    </tr>
  );
}

const byCategory = (connectors: ConnectorLine[]): [string, ConnectorLine[]][] => {
  const names = [...new Set(connectors.map(({ category }) => categoryName(category)))].toSorted();
  return names.map((name) => [name, connectors.filter(({ category }) => categoryName(category) === name)]);
};

function Catalogue({ connectors, mayConnect }: { connectors: ConnectorLine[]; mayConnect: boolean }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Connector</th>
          <th scope="col">State</th>
          <th scope="col">What it can do</th>
          <th scope="col">Account</th>
          <th scope="col">Used by</th>
        </tr>
      </thead>
      {byCategory(connectors).map(([category, members]) => (
        <tbody key={category}>
          <tr className={styles.category}>
            <th scope="colgroup" colSpan={5}>
              {category}
            </th>
          </tr>
          {members.map((connector) => (
            <ConnectorRow key={connector.id} connector={connector} mayConnect={mayConnect} />
          ))}
        </tbody>
      ))}
    </table>
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
      >
        {mayConnect ? (
          <>
            <Link className={styles.way} to="/messages">
              Messages
            </Link>
            <Link className={styles.way} to="/plugins">
              Plugins
            </Link>
          </>
        ) : null}
      </PageHeader>
      <LostAccounts />
      {data && data.connectors.length > 0 ? (
        <ScrollRegion name="Connectors">
          <Catalogue connectors={data.connectors} mayConnect={mayConnect} />
        </ScrollRegion>
      ) : null}
      {data?.connectors.length === 0 ? (
        <EmptyState icon={<IconPlugConnected size={26} aria-hidden="true" />} title="No connector is installed">
          Connectors come as plugins. Install one, and it appears here.
        </EmptyState>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
    </>
  );
}
