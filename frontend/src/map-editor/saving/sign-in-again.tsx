import type { Me } from '@baton/contract';
import { Button, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { onSignedOut } from '../../api/request.ts';
import { sentenceOf } from '../../api/problem.ts';
import { lookAgain, signInHere } from '../../api/session.ts';
import { announce } from '../../app/announce/announce.ts';
import dialog from '../../app/shell/dialog.module.css';
import { useMe } from '../../app/use-me.ts';

/** Milliseconds without the question for somebody who has closed it: saving goes on trying meanwhile. */
const QUIET = 120_000;

/**
 * When the session ends while somebody draws, they sign in again where they are: the draft stays on the page, and what was
 * not saved yet is saved by itself afterwards.
 */
export function SignInAgain() {
  const [opened, setOpened] = useState(false);
  const quietUntil = useRef(0);
  useEffect(() => onSignedOut(() => setOpened((before) => before || Date.now() > quietUntil.current)), []);
  const close = () => {
    quietUntil.current = Date.now() + QUIET;
    setOpened(false);
  };
  return (
    <Modal opened={opened} onClose={close} title="Your session has ended" closeButtonProps={{ 'aria-label': 'Close' }}>
      {opened ? <Form onDone={() => setOpened(false)} /> : null}
    </Modal>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const before = useMe();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const again = useMutation({
    mutationFn: async (by: 'password' | 'elsewhere'): Promise<Me> =>
      by === 'password' ? signInHere(queries, before, password) : lookAgain(queries),
    onSuccess: (me) => {
      // Somebody else has signed in: their page begins anew, and what was drawn stays kept in this browser.
      if (me.person.id !== before.person.id) return void window.location.assign('/');
      announce('Signed in again. What you drew is saved now.');
      onDone();
    },
  });
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        again.mutate('password');
      }}
    >
      <p>What you drew is kept in this browser. Sign in again, and it is saved.</p>
      <PasswordInput
        label={`Password of ${before.person.email}`}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
      />
      {again.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(again.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={() => again.mutate('elsewhere')}>I signed in in another tab</Button>
        <Button type="submit" variant="filled" disabled={password === ''} loading={again.isPending}>
          Sign in
        </Button>
      </div>
    </form>
  );
}
