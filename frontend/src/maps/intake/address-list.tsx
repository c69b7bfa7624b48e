import type { IntakeView } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { closeIntakeAddress } from '../../api/maps.ts';
import { sentenceOf } from '../../api/problem.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { When } from '../../ui/when.tsx';
import styles from './address-list.module.css';

interface Parts {
  slug: string;
  addresses: IntakeView['addresses'];
  shared: boolean;
}

/** Where messages come in now. One that got into wrong hands is closed here. */
export function AddressList({ slug, addresses, shared }: Parts) {
  const [asked, setAsked] = useState('');
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: (id: string) => closeIntakeAddress(slug, id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['map', slug] });
      setAsked('');
      announce('The address is closed.');
    },
  });
  if (addresses.length === 0) return null;
  return (
    <section aria-labelledby="addresses-title">
      <h3 id="addresses-title" className={styles.title}>
        Addresses of this map
      </h3>
      <ul className={styles.list}>
        {addresses.map(({ id, trigger, madeAt, proof }) => (
          <li key={id}>
            <span>
              {trigger}
              <span className={styles.quiet}>
                Made <When at={madeAt} />, {proof === 'signed' ? 'signed messages' : 'the address is the proof'}
              </span>
            </span>
            {asked === id ? (
              <span className={dialog.buttons}>
                <Button size="compact-sm" onClick={() => setAsked('')}>
                  Keep it
                </Button>
                <Button size="compact-sm" color="red" loading={close.isPending} onClick={() => close.mutate(id)}>
                  Close for good
                </Button>
              </span>
            ) : (
              <Button size="compact-sm" aria-label={`Close the address for “${trigger}”`} onClick={() => setAsked(id)}>
                Close
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked === '' ? null : (
        <p className={styles.quiet}>
          Nothing that is sent there is taken any more{shared ? ', for no map that listens there' : ''}. Closing cannot
          be taken back; another address can be made.
        </p>
      )}
      {close.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(close.error)}
        </p>
      ) : null}
    </section>
  );
}
