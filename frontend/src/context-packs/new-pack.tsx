import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addPack } from '../api/context-packs.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useMe } from '../app/use-me.ts';
import dialog from '../app/shell/dialog.module.css';
import { PackFields, type PackWords } from './pack-fields.tsx';
import { nameOf } from './pack-words.ts';

/** @param name as a map asks for it already, or empty: then it is made of the title */
export function NewPack({ name: wanted, onClose }: { name: string; onClose: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useMe();
  const [words, setWords] = useState<PackWords>({ title: '', text: '', ownerId: me.person.id, reviewDays: 90 });
  const [typed, setTyped] = useState(wanted);
  const name = typed === '' ? nameOf(words.title) : typed;
  const add = useMutation({
    mutationFn: () => addPack({ name, ...words }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['packs'] });
      announce('Written.');
      await navigate({ to: '/context-packs/$name', params: { name } });
    },
  });
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <PackFields words={words} onChange={(part) => setWords((before) => ({ ...before, ...part }))} />
      <TextInput
        label="Name in maps"
        description="AI steps of maps choose it by this name. It stays."
        required
        withAsterisk={false}
        maxLength={60}
        value={name}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      {add.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(add.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={add.isPending}>
          Write it: it is right today
        </Button>
      </div>
    </form>
  );
}
