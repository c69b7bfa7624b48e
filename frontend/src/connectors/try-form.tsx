import type { ActionTried, ConnectorAction, ConnectorDetail } from '@baton/contract';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { tryAction } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import styles from './connectors.module.css';
import { fieldsOf } from './form/field-kind.ts';
import { type Values, withoutEmpty } from './form/form-values.ts';
import { SchemaFields } from './form/schema-field.tsx';
import type { TryMode } from './try-part.tsx';

interface Parts {
  connector: ConnectorDetail;
  action: ConnectorAction;
  mode: TryMode;
}

const exampleOf = ({ example }: ConnectorAction): Values =>
  typeof example === 'object' && example !== null && !Array.isArray(example) ? example : {};

function Stakes({ connector, action, agreed, onAgree }: Parts & { agreed: boolean; onAgree: (yes: boolean) => void }) {
  const about = action.stakes.length > 0 ? ` It touches ${action.stakes.join(' and ')} matters.` : '';
  const back = action.undoable ? '' : ' It cannot be undone from here.';
  return (
    <label className={styles.stakes}>
      <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
      <span>
        <IconAlertTriangle size={16} aria-hidden="true" /> Yes, this really happens at {connector.name}, in “
        {connector.account || 'the outside world'}”.{about}
        {back}
      </span>
    </label>
  );
}

function Result({ tried }: { tried: ActionTried }) {
  const requests = `${tried.requests} ${tried.requests === 1 ? 'request' : 'requests'}, ${tried.tookMs} ms`;
  return (
    <>
      <p className={styles.result} data-ok={tried.ok} role="status">
        {tried.sentence} ({requests})
      </p>
      {tried.ok ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll pane must be reachable by keyboard
        <pre className={styles.output} tabIndex={0} aria-label="What came back">
          {JSON.stringify(tried.output, null, 2)}
        </pre>
      ) : null}
    </>
  );
}

/** The action's own form, filled with its example. */
export function TryForm({ connector, action, mode }: Parts) {
  const [values, setValues] = useState<Values>(() => exampleOf(action));
  const [agreed, setAgreed] = useState(false);
  const isReal = mode === 'live' && !action.reads;
  const run = useMutation({
    mutationFn: () => tryAction(connector.id, action.id, { mode, input: withoutEmpty(values), confirmed: agreed }),
    onSettled: () => setAgreed(false),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <p className={styles.quiet}>{action.description}</p>
      <SchemaFields
        fields={fieldsOf(action.input)}
        values={values}
        source={{ connector: connector.id, mode }}
        onChange={setValues}
      />
      {isReal ? <Stakes connector={connector} action={action} mode={mode} agreed={agreed} onAgree={setAgreed} /> : null}
      {run.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(run.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant={isReal ? 'stop' : 'filled'} disabled={isReal && !agreed} loading={run.isPending}>
          {isReal ? 'Do it now' : 'Try it'}
        </Button>
      </div>
      {run.data ? <Result tried={run.data} /> : null}
    </form>
  );
}
