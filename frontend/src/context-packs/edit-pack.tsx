import type { ContextPackView } from '@baton/contract';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePack, packQuery } from '../api/context-packs.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import styles from './context-packs.module.css';
import { PackFields, type PackWords } from './pack-fields.tsx';

const wordsOf = ({ title, text, owner, reviewDays }: ContextPackView): PackWords => ({
  title,
  text,
  ownerId: owner?.id ?? '',
  reviewDays,
});

/** A changed text is a new version; the cases from then on are told it. */
export function EditPack({ pack }: { pack: ContextPackView }) {
  const queries = useQueryClient();
  const before = wordsOf(pack);
  const [words, setWords] = useState(before);
  const [reviewed, setReviewed] = useState(false);
  const save = useMutation({
    mutationFn: () => changePack(pack.name, { ...words, version: pack.version, reviewed }),
    onSuccess: (now) => {
      announce('Saved.');
      setReviewed(false);
      queries.setQueryData(packQuery(pack.name).queryKey, now);
      return queries.invalidateQueries({ queryKey: ['packs'] });
    },
  });
  const changed = JSON.stringify(words) !== JSON.stringify(before);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <PackFields words={words} onChange={(part) => setWords((now) => ({ ...now, ...part }))} />
      <Checkbox
        label="I have read all of it: it is right as of today"
        checked={reviewed}
        onChange={({ currentTarget: { checked } }) => setReviewed(checked)}
      />
      {save.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!changed}>
          Save
        </Button>
        {changed ? <Button onClick={() => setWords(before)}>Throw my changes away</Button> : null}
      </div>
    </form>
  );
}
