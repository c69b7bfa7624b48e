import type { ConnectorAction, ConnectorDetail } from '@baton/contract';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import styles from './connectors.module.css';
import { TryForm } from './try-form.tsx';

export type TryMode = 'sandbox' | 'live';

const modesOf = ({ hasSandbox, mode }: ConnectorDetail): { value: TryMode; label: string }[] => [
  ...(hasSandbox ? [{ value: 'sandbox' as const, label: 'Sandbox' }] : []),
  ...(mode === 'live' || mode === 'not_needed' ? [{ value: 'live' as const, label: 'Live' }] : []),
];

const title = (action: ConnectorAction): string =>
  action.reads ? action.title : `${action.title} (changes something)`;

/** Any action, by hand: in the sandbox, or with the real account. */
export function TryPart({ connector }: { connector: ConnectorDetail }) {
  const modes = modesOf(connector);
  const [mode, setMode] = useState<TryMode>(modes[0]?.value ?? 'sandbox');
  const [chosen, setChosen] = useState(connector.can[0]?.id ?? '');
  const action = connector.can.find(({ id }) => id === chosen);
  return (
    <section className={styles.part} aria-labelledby="try-title">
      <h2 id="try-title">Try an action</h2>
      {modes.length === 0 ? (
        <p className={styles.quiet}>Connect an account first: {connector.name} has no sandbox.</p>
      ) : (
        <>
          <div className={styles.buttons}>
            <SegmentedControl
              aria-label="Where it happens"
              data={modes}
              value={mode}
              onChange={(value) => setMode(value as TryMode)}
            />
            <span className={styles.quiet}>
              {mode === 'sandbox' ? 'A made-up company: nothing leaves this computer.' : `Really at ${connector.name}.`}
            </span>
          </div>
          <div className={styles.fields}>
            <NativeSelect
              label="Action"
              data={connector.can.map((one) => ({ value: one.id, label: title(one) }))}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          </div>
          {action ? <TryForm key={`${action.id} ${mode}`} connector={connector} action={action} mode={mode} /> : null}
        </>
      )}
    </section>
  );
}
