import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { absencesQuery } from '../api/absence.ts';
import { peopleQuery } from '../api/people.ts';
import { useMe } from '../app/use-me.ts';
import dialog from '../app/shell/dialog.module.css';

const MIN_WORDS = 3;

interface PickParts {
  label: string;
  picked: string;
  /** Only whoever has a role that answers questions. */
  deciders?: boolean;
  /** Ids that make no sense here. */
  except: string[];
  onPick: (id: string) => void;
}

/** A named person who is here; whoever is away says so. */
export function PersonPick({ label, picked, deciders = false, except, onPick }: PickParts) {
  const { data } = useQuery(peopleQuery);
  const { data: away } = useQuery(absencesQuery);
  const gone = new Set(away?.absences.filter((one) => one.now).map((one) => one.person.id));
  const people = (data?.people ?? []).filter(
    ({ id, active, roles }) => active && !except.includes(id) && (!deciders || roles.some((role) => role !== 'viewer')),
  );
  return (
    <NativeSelect
      label={label}
      value={picked}
      onChange={(event) => onPick(event.currentTarget.value)}
      data={[
        { value: '', label: 'Choose a person' },
        ...people.map(({ id, name }) => ({
          value: id,
          label: gone.has(id) ? `${name} (away today)` : name,
          disabled: deciders && gone.has(id),
        })),
      ]}
    />
  );
}

interface FormParts {
  children: ReactNode;
  label: string;
  words: string;
  action: string;
  ready: boolean;
  busy: boolean;
  problem: string;
  onWords: (words: string) => void;
  onSend: () => void;
  onClose: () => void;
}

/** What every verb asks for: its own fields, and words. */
export function VerbForm(parts: FormParts) {
  const { children, label, words, action, ready, busy, problem, onWords, onSend, onClose } = parts;
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <Textarea
        label={label}
        required
        withAsterisk={false}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      {problem ? (
        <p className={dialog.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={!ready || words.trim().length < MIN_WORDS}>
          {action}
        </Button>
      </div>
    </form>
  );
}

/** The signed-in person's own id. */
export const useOwnId = (): string => useMe().person.id;
