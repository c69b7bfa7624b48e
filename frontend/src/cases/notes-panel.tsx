import type { CaseNotes } from '@baton/contract';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addNote, notesQuery } from '../api/cases.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import { When } from '../ui/when.tsx';
import styles from './notes.module.css';

function Note({ note }: { note: CaseNotes['notes'][number] }) {
  return (
    <li>
      <p className={styles.text}>{note.text}</p>
      {note.link === '' ? null : (
        <p>
          <a href={note.link} target="_blank" rel="noreferrer noopener">
            {note.link}
          </a>
        </p>
      )}
      <p className={styles.quiet}>
        {note.by?.name ?? 'A person who has left'}, <When at={note.at} />
      </p>
    </li>
  );
}

function Add({ caseId }: { caseId: string }) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const add = useMutation({
    mutationFn: () => addNote(caseId, { text: text.trim(), link: link.trim() }),
    onSuccess: (now) => {
      announce('Added.');
      queries.setQueryData(notesQuery(caseId).queryKey, now);
      setText('');
      setLink('');
    },
  });
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Textarea
        label="Note"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label="Link (may be left empty)"
        placeholder="https://"
        maxLength={2_000}
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      {add.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(add.error)}
        </p>
      ) : null}
      <Button type="submit" disabled={text.trim() === ''} loading={add.isPending}>
        Add the note
      </Button>
    </form>
  );
}

/** What people wrote beside a case: closed until somebody wants it, so that the history keeps its room. */
export function NotesPanel({ caseId }: { caseId: string }) {
  const may = useRights().has('care_for_cases');
  const { data } = useQuery(notesQuery(caseId));
  const notes = data?.notes ?? [];
  if (!may && notes.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary>Notes and links{notes.length > 0 ? ` (${notes.length})` : ''}</summary>
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      ) : null}
      {may ? <Add caseId={caseId} /> : null}
    </details>
  );
}
