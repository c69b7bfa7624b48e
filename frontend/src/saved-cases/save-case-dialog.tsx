import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveCase, savedCasesQuery } from '../api/launch.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import type { DialogParts } from '../cases/care/case-dialogs.tsx';

/** Keeps what happened to this case as what must happen from now on. */
export function SaveAsTest({ found, onClose }: DialogParts) {
  const queries = useQueryClient();
  const [name, setName] = useState(found.title.slice(0, 200));
  const [ugly, setUgly] = useState(false);
  const save = useMutation({
    mutationFn: () => saveCase(found.id, { name: name.trim(), ugly }),
    onSuccess: async (now) => {
      announce('Saved.');
      queries.setQueryData(savedCasesQuery(now.map.slug).queryKey, now);
      await queries.invalidateQueries({ queryKey: ['launch'] });
      onClose();
    },
  });
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={dialog.facts}>
        <p>
          What arrived, how every step and every person answered, and where it came to are kept. Versions of the map are
          rehearsed with it, without touching anything outside.
        </p>
        <p>What must happen: the same stop, and the same end.</p>
      </div>
      <TextInput
        label="Name"
        required
        withAsterisk={false}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        label="It is an ugly one: empty, hostile or muddled"
        checked={ugly}
        onChange={(event) => setUgly(event.currentTarget.checked)}
      />
      {save.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Leave it</Button>
        <Button type="submit" variant="filled" disabled={name.trim().length < 3} loading={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
