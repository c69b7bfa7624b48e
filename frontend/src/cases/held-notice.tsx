import type { CaseDetail } from '@baton/contract';
import { IconPlayerPause } from '@tabler/icons-react';
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
