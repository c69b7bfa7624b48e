import type { SignInDone } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { chooseAccount, finishSignIn } from '../api/connectors.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Loading } from '../ui/states.tsx';
import styles from './connectors.module.css';

/** What the vendor gave, taken out of the address at once: it is good once, and belongs in no history. */
function takeReturned(): string {
  const returned = window.location.search.slice(1);
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return returned;
}

type Choose = NonNullable<SignInDone['choose']>;

function Choice({ choose, busy, onChoose }: { choose: Choose; busy: boolean; onChoose: (id: string) => void }) {
  return (
    <>
      <h2>Which organisation is it for?</h2>
      <p className={styles.quiet}>The sign-in brought several. Baton works with one of them.</p>
      {choose.accounts.map(({ id, label }) => (
        <Button key={id} loading={busy} onClick={() => onChoose(id)}>
          {label}
        </Button>
      ))}
    </>
  );
}

/** Where a vendor sends the person back to after its own page. */
export function SignInReturnPage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const begun = useRef(false);
  const arrive = async ({ connector, account }: SignInDone) => {
    if (account === null) return;
    await Promise.all(['connectors', 'lost-accounts'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    announce(`Connected as ${account}.`);
    await navigate({ to: '/connectors/$id', params: { id: connector }, replace: true });
  };
  const finish = useMutation({ mutationFn: finishSignIn, onSuccess: arrive });
  const choose = useMutation({
    mutationFn: (accountId: string) => chooseAccount({ ticket: finish.data?.choose?.ticket ?? '', accountId }),
    onSuccess: arrive,
  });
  const { mutate } = finish;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate(takeReturned() || 'nothing');
  }, [mutate]);
  const failure = choose.error ?? finish.error;
  return (
    <>
      <PageHeader title="Connecting" />
      <div className={styles.center}>
        {failure ? (
          <>
            <p className={styles.problem} role="alert">
              {sentenceOf(failure)}
            </p>
            <p className={styles.quiet}>Nothing was connected, and nothing was kept.</p>
            <Link className={styles.way} to="/connectors">
              Back to the connectors
            </Link>
          </>
        ) : finish.data?.choose ? (
          <Choice choose={finish.data.choose} busy={choose.isPending} onChoose={(id) => choose.mutate(id)} />
        ) : (
          <Loading lines={3} />
        )}
      </div>
    </>
  );
}
