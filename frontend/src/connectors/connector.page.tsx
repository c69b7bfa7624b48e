import type { ConnectorDetail } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { connectorQuery } from '../api/connectors.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AccountPart } from './account-part.tsx';
import { ConnectPart } from './connect-part.tsx';
import { ConnectorState } from './connector-state.tsx';
import styles from './connectors.module.css';
import { KeepersPart } from './keepers-part.tsx';
import { TryPart } from './try-part.tsx';
import { UsesPart } from './uses-part.tsx';
import { categoryName, limitWords } from './words.ts';

/** How often the vendor may be called and where the calls go. */
function Limits({ connector }: { connector: ConnectorDetail }) {
  return (
    <section className={styles.part} aria-labelledby="limits-title">
      <h2 id="limits-title">Limits</h2>
      <dl className={styles.facts}>
        {connector.limits.map((limit) => (
          <div key={limit.name} style={{ display: 'contents' }}>
            <dt>{limit.name === 'default' ? 'Calls' : `Calls of the kind “${limit.name}”`}</dt>
            <dd>{limitWords(limit)}</dd>
          </div>
        ))}
        <dt>Calls only</dt>
        <dd>{connector.hosts.includes('*') ? 'Public addresses that a map names' : connector.hosts.join(', ')}</dd>
      </dl>
      <p className={styles.quiet}>All workers share these limits. What comes too soon waits; nothing is lost.</p>
    </section>
  );
}

function Parts({ connector }: { connector: ConnectorDetail }) {
  const isConnected = connector.mode === 'live' || connector.mode === 'sandbox';
  return (
    <div className={styles.page}>
      {isConnected ? <AccountPart connector={connector} /> : null}
      {connector.connects === 'none' ? null : <ConnectPart connector={connector} />}
      {connector.mode === 'live' ? <KeepersPart connector={connector} /> : null}
      <UsesPart connector={connector} />
      {connector.can.length > 0 ? <TryPart connector={connector} /> : null}
      <Limits connector={connector} />
    </div>
  );
}

/** One connector: its account, how it is doing, what uses it, and what it can do. */
export function ConnectorPage() {
  const { id } = useParams({ from: '/signed-in/connectors/$id' });
  const { data, error, refetch } = useQuery(connectorQuery(id));
  return (
    <>
      <PageHeader
        title={data ? data.name : 'Connector'}
        note={data ? `${categoryName(data.category)}, version ${data.version}` : ''}
      >
        {data ? <ConnectorState connector={data} /> : null}
        <Link className={styles.way} to="/connectors">
          All connectors
        </Link>
      </PageHeader>
      {data ? (
        <ScrollRegion name={data.name}>
          <Parts connector={data} />
        </ScrollRegion>
      ) : error ? (
        <Failed failure={error} again={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </>
  );
}
