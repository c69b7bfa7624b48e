import type { ConnectorDetail } from '@baton/contract';
import { KeyForm } from './key-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import styles from './connectors.module.css';
import { UseSandbox } from './use-sandbox.tsx';

/** How to connect it: with a key, or by signing in at the vendor; and the sandbox until then. */
export function ConnectPart({ connector }: { connector: ConnectorDetail }) {
  const { name, mode, connects, hasSandbox } = connector;
  return (
    <section className={styles.part} aria-labelledby="connect-title">
      <h2 id="connect-title">{mode === 'live' ? `Connect ${name} again` : `Connect your ${name}`}</h2>
      {connects === 'key' ? <KeyForm connector={connector} /> : <SignInForm connector={connector} />}
      {mode === 'not_connected' && hasSandbox ? (
        <div className={styles.buttons}>
          <UseSandbox connector={connector} />
          <span className={styles.quiet}>A made-up company answers, and nothing leaves this computer.</span>
        </div>
      ) : null}
    </section>
  );
}
