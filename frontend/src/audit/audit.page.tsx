import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconListDetails, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { auditQuery, type AuditLine } from '../api/workspace.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { When } from '../ui/when.tsx';
import { fieldName, showValue } from '../words/show-value.ts';
import styles from './audit.module.css';

function ChainState({ holds }: { holds: boolean }) {
  const Picture = holds ? IconShieldCheck : IconShieldX;
  return (
    <span className={styles.chain} data-holds={holds}>
      <Picture size={18} aria-hidden="true" />
      {holds ? 'Nothing was changed afterwards' : 'This log was changed from outside. Tell your admin.'}
    </span>
  );
}

const detailText = (detail: AuditLine['detail']): string =>
  typeof detail === 'object' && detail !== null && Object.keys(detail).length === 0 ? '' : showValue(detail);

function AuditRow({ entry }: { entry: AuditLine }) {
  return (
    <tr>
      <td className={table.quiet}>
        <When at={entry.at} />
      </td>
      <th scope="row">
        <strong>{entry.actor}</strong>
      </th>
      <td>{fieldName(entry.action.replaceAll('.', ' '))}</td>
      <td className={styles.target}>{entry.target}</td>
      <td className={styles.target}>{detailText(entry.detail)}</td>
    </tr>
  );
}

function AuditTable({ entries }: { entries: AuditLine[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col">Detail</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

/** Who saw, decided and switched what. Entries can only be added. */
export function AuditPage() {
  const query = useInfiniteQuery(auditQuery);
  const entries = query.data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <PageHeader title="Audit log">
        {query.data ? <ChainState holds={query.data.pages[0]?.chainHolds ?? true} /> : null}
      </PageHeader>
      <ScrollRegion name="Entries">
        {entries && entries.length > 0 ? <AuditTable entries={entries} /> : null}
        {entries?.length === 0 ? (
          <EmptyState icon={<IconListDetails size={26} aria-hidden="true" />} title="Nothing has been recorded yet">
            Sign-ins, decisions, switches and changes of maps and people appear here.
          </EmptyState>
        ) : null}
        {query.hasNextPage ? (
          <p className={styles.more}>
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show older entries
            </Button>
          </p>
        ) : null}
      </ScrollRegion>
      {query.isError && !entries ? <Failed failure={query.error} again={() => void query.refetch()} /> : null}
      {query.isPending ? <Loading lines={10} /> : null}
    </>
  );
}
