import type { CaseDetail } from '@baton/contract';
import { IconPlayerPause, IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { When } from '../ui/when.tsx';
import styles from './case.module.css';

/** Says that the off switch keeps the case from going on: what was stopped, by whom, since when and why. */
export function HeldNotice({ found }: { found: CaseDetail }) {
  const { switchedOff } = found;
  if (switchedOff === null) return null;
  const { what, by, since, reason } = switchedOff;
  return (
    <p className={styles.held} role="status">
      <IconPlayerPause size={17} aria-hidden="true" />
      <span>
        Held since <When at={since} />, because {by?.name ?? 'somebody'} switched {what} off: “{reason}”. It goes on by
        itself when that is switched on again.
      </span>
    </p>
  );
}

/** Says that the case waits for an account, and who has to connect it again. */
export function AccountNotice({ found }: { found: CaseDetail }) {
  const { waitsForAccount } = found;
  if (waitsForAccount === null) return null;
  const { connector, name, since, holder } = waitsForAccount;
  return (
    <p className={styles.held} role="status">
      <IconPlugConnectedX size={17} aria-hidden="true" />
      <span>
        Waits for the account of{' '}
        <Link to="/connectors/$id" params={{ id: connector }}>
          {name}
        </Link>
        : since <When at={since} /> it has to be connected again, which is with {holder.name}. The case goes on by
        itself then.
      </span>
    </p>
  );
}
