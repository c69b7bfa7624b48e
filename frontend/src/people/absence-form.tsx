import type { AddAbsence } from '@baton/contract';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addAbsence } from '../api/absence.ts';
import { peopleQuery } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import { useMe } from '../app/use-me.ts';

interface Parts {
  /** The company's day. */
  today: string;
  /** For anybody, not only for oneself. */
  anybody: boolean;
  onClose: () => void;
}

const saidOf = (given: number): string =>
  given === 0
    ? 'Entered.'
    : `Entered. ${given === 1 ? 'One open question' : `${given} open questions`} went to others.`;

/** Days off of one person; who stands in follows from the maps. */
export function AbsenceForm({ today, anybody, onClose }: Parts) {
  const queries = useQueryClient();
  const me = useMe().person;
  const { data } = useQuery({ ...peopleQuery, enabled: anybody });
  const [absence, setAbsence] = useState<AddAbsence>({ personId: me.id, firstDay: today, lastDay: today, note: '' });
  const change = (part: Partial<AddAbsence>) => setAbsence((before) => ({ ...before, ...part }));
  const add = useMutation({
    mutationFn: () => addAbsence({ ...absence, note: absence.note.trim() }),
    onSuccess: ({ given }) => {
      announce(saidOf(given));
      onClose();
    },
    onSettled: () =>
      Promise.all(['absences', 'workload', 'asks', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const people = data?.people.filter((person) => person.active) ?? [{ id: me.id, name: me.name }];
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <p className={dialog.facts}>
        On these days new questions go to the backup at once, and so do those that are open when the first day begins.
        What somebody has got by then stays with them.
      </p>
      {anybody ? (
        <NativeSelect
          label="Who"
          value={absence.personId}
          onChange={(event) => change({ personId: event.currentTarget.value })}
          data={people.map(({ id, name }) => ({ value: id, label: id === me.id ? `${name} (you)` : name }))}
        />
      ) : null}
      <TextInput
        type="date"
        label="First day"
        required
        withAsterisk={false}
        value={absence.firstDay}
        onChange={({ currentTarget: { value } }) =>
          change({ firstDay: value, ...(absence.lastDay < value ? { lastDay: value } : {}) })
        }
      />
      <TextInput
        type="date"
        label="Last day"
        required
        withAsterisk={false}
        min={absence.firstDay}
        value={absence.lastDay}
        onChange={(event) => change({ lastDay: event.currentTarget.value })}
      />
      <TextInput
        label="Note (everybody can read it)"
        maxLength={200}
        value={absence.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {add.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(add.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={add.isPending}>
          Add
        </Button>
      </div>
    </form>
  );
}
