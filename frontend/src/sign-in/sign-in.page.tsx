import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { sentenceOf } from '../api/problem.ts';
import { signIn } from '../api/session.ts';
import { Mark } from '../ui/mark.tsx';
import { safeReturnPath } from './return-path.ts';
import styles from './sign-in.module.css';
import { useLinkToken } from './use-link-token.ts';

function PasswordForm({ first, onDone }: { first: string; onDone: () => void }) {
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(first);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    try {
      await signIn(queries, email.trim(), password);
      onDone();
    } catch (failure) {
      setProblem(sentenceOf(failure));
      setBusy(false);
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        size="md"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
      />
      <Button type="submit" variant="filled" size="md" loading={busy} fullWidth>
        Sign in
      </Button>
    </form>
  );
}

/** Sign-in by password, or by the one-time link that Baton prints when it starts. */
export function SignInPage() {
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const done = () => void navigate({ to: safeReturnPath(to), replace: true });
  const link = useLinkToken(done);

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Mark size={40} />
        <h1 className={styles.title}>Sign in to Baton</h1>
        {link.state === 'checking' ? (
          <p role="status">Checking your sign-in link …</p>
        ) : (
          <PasswordForm key={link.state} first={link.problem} onDone={done} />
        )}
        <p className={styles.hint}>
          Baton printed a one-time sign-in link when it started. Lost it? The person who runs Baton can print a new one.
        </p>
      </div>
    </main>
  );
}
