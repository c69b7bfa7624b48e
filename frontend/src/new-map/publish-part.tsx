import type { CheckResult } from '@baton/contract';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { makeMap } from '../api/new-map.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import styles from './new-map.module.css';
import { picksProblem, type Picks } from './role-picks.tsx';

const MIN_NOTE = 3;

interface Parts {
  text: string;
  checked: CheckResult | undefined;
  picks: Picks;
  onDone: () => void;
}

const blockedBy = (checked: CheckResult | undefined, picks: Picks, note: string): string => {
  if (!checked?.publishable) return 'Fix what must be fixed first.';
  const missing = picksProblem(checked.roles, picks);
  if (missing !== '') return missing;
  return note.trim().length < MIN_NOTE ? 'Say in a few words what this map is for or what is new.' : '';
};

/** The note and the button. What keeps it from being published stands beside it when somebody tries. */
export function PublishPart({ text, checked, picks, onDone }: Parts) {
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const publish = useMutation({
    mutationFn: () => {
      const roles = (checked?.roles ?? []).map(({ role }) => [
        role,
        { ownerId: picks[role]?.owner ?? '', backupId: picks[role]?.backup ?? '' },
      ]);
      return makeMap({ source: text, note: note.trim(), roles: Object.fromEntries(roles) });
    },
    onSuccess: async ({ slug, title }) => {
      onDone();
      announce(`Published. ${title}.`);
      await Promise.all(['maps', 'people', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      await navigate({ to: '/maps/$slug', params: { slug } });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = blockedBy(checked, picks, note);
    setMissing(found);
    if (found === '') publish.mutate();
  };
  const problem = missing || (publish.isError ? sentenceOf(publish.error) : '');
  return (
    <form className={styles.part} aria-labelledby="publish-title" onSubmit={submit}>
      <h2 id="publish-title">4. Publish</h2>
      <div className={styles.publish}>
        <TextInput
          label="Note"
          description="Stands beside this version for ever."
          maxLength={500}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setMissing('');
          }}
        />
        <Button type="submit" variant="filled" loading={publish.isPending}>
          Publish
        </Button>
      </div>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
