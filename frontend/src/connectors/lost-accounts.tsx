import type { LostAccount } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { lostAccountsQuery } from '../api/connectors.ts';
import { useRights } from '../app/use-me.ts';
import { When } from '../ui/when.tsx';
import styles from './connectors.module.css';
import { runningWords } from './words.ts';

function Lost({ lost }: { lost: LostAccount }) {
  const mayConnect = useRights().has('manage_connectors');
  const { connector, name, holder, level, backup, deadline } = lost;
  return (
    <li className={styles.lost}>
      <IconPlugConnectedX size={20} aria-hidden="true" />
      <div>
        <strong>
          {holder.name} has to connect {name} again.
        </strong>{' '}
        {lost.why} Since <When at={lost.since} />, its steps wait ({runningWords(lost.running).toLowerCase()}).{' '}
        {level === 'backup' ? (
          'It went to the backup, because it was not connected in time.'
        ) : backup ? (
          <>
            At <When at={deadline} /> it goes to {backup.name}.
          </>
        ) : (
          'Nobody stands in: choose a backup.'
        )}
      </div>
      {mayConnect ? (
        <Link className={styles.way} to="/connectors/$id" params={{ id: connector }}>
          Connect again
        </Link>
      ) : null}
    </li>
  );
}

/** Accounts that one named person has to connect again; nothing while there are none. */
export function LostAccounts() {
  const { data } = useQuery(lostAccountsQuery);
  if (!data || data.accounts.length === 0) return null;
  return (
    <ul className={styles.lostList} aria-label="Accounts to connect again">
      {data.accounts.map((lost) => (
        <Lost key={lost.connector} lost={lost} />
      ))}
    </ul>
  );
}
