import type { UndoPreview } from '@baton/contract';
import dialog from '../../app/shell/dialog.module.css';
import { showValue } from '../../words/show-value.ts';
import styles from './care.module.css';

const from = (connector: string): string => (connector ? ` (${connector})` : '');

function Steps({ steps }: { steps: UndoPreview['steps'] }) {
  return (
    <ol className={styles.steps} aria-label="Will be undone, in this order">
      {steps.map(({ step, title, connector, answered }, n) => (
        <li key={`${step} ${n}`}>
          <strong>{title}</strong>
          {from(connector)}
          <span className={styles.quiet}>
            {answered === null ? 'Done by hand or without a record: a person is asked.' : showValue(answered)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What an undo would do: the steps in its order, what stays, and what else it means. */
export function UndoFacts({ preview }: { preview: UndoPreview }) {
  const { steps, stays, children, openAsks, whyNot } = preview;
  if (whyNot) return <p role="status">{whyNot}</p>;
  return (
    <div className={dialog.facts}>
      {steps.length > 0 ? <Steps steps={steps} /> : <p>This case itself has done nothing that can be undone.</p>}
      {stays.length > 0 ? (
        <p>
          Stays done, because it cannot be undone from here:{' '}
          {stays.map(({ title, connector }) => `${title}${from(connector)}`).join(', ')}.
        </p>
      ) : null}
      {children > 0 ? <p>{children === 1 ? 'The case' : `The ${children} cases`} that it started: the same.</p> : null}
      {openAsks > 0 ? <p>Open questions of this case are closed.</p> : null}
      <p>What cannot be undone becomes a question to one named person. Then the case ends.</p>
    </div>
  );
}
