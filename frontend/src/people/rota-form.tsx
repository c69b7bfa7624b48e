import type { PersonRef, Rotas } from '@baton/contract';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setRota } from '../api/absence.ts';
import { peopleQuery } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import { dayAfter, dayInWords, mondayOf } from './days.ts';
import styles from './people.module.css';

interface Parts {
  rota: Rotas['rotas'][number];
  today: string;
  onClose: () => void;
}

interface WeekParts {
  people: PersonRef[];
  starts: string;
  onChange: (people: PersonRef[]) => void;
}

const Weeks = ({ people, starts, onChange }: WeekParts) => (
  <ol className={styles.left}>
    {people.map((person, at) => (
      <li key={person.id} className={styles.week}>
        <span>
          {person.name}, from {dayInWords(dayAfter(starts, at * 7))}
        </span>
        <Button
          size="xs"
          variant="subtle"
          aria-label={`Take ${person.name} out`}
          onClick={() => onChange(people.filter((one) => one.id !== person.id))}
        >
          Take out
        </Button>
      </li>
    ))}
  </ol>
);

/** People in the order of their weeks. */
export function RotaForm({ rota, today, onClose }: Parts) {
  const queries = useQueryClient();
  const { data } = useQuery(peopleQuery);
  const [people, setPeople] = useState<PersonRef[]>(rota.people);
  const [starts, setStarts] = useState(rota.starts ?? mondayOf(today));
  const save = useMutation({
    mutationFn: () => setRota(rota.map, { starts, people: people.map(({ id }) => id) }),
    onSuccess: () => {
      announce('Saved.');
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['rotas'] }),
  });
  const candidates = (data?.people ?? []).filter(
    ({ id, active, roles }) =>
      active && roles.some((role) => role !== 'viewer') && !people.some((person) => person.id === id),
  );
  const add = (id: string) => {
    const person = candidates.find((one) => one.id === id);
    if (person) setPeople([...people, { id: person.id, name: person.name }]);
  };
  return (
    <form
      className={dialog.parts}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className={dialog.facts}>
        One week each, in this order, again and again. Whoever is away is passed over. Without anybody here, the person
        in the map’s owner role is the last in line every week.
      </p>
      {people.length > 0 ? <Weeks people={people} starts={starts} onChange={setPeople} /> : null}
      <NativeSelect
        label="Add a person"
        value=""
        onChange={(event) => add(event.currentTarget.value)}
        data={[
          { value: '', label: candidates.length > 0 ? 'Choose a person' : 'Everybody is in it' },
          ...candidates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        type="date"
        label="The first week begins on"
        required
        withAsterisk={false}
        value={starts}
        onChange={({ currentTarget: { value } }) => value !== '' && setStarts(value)}
      />
      {save.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(save.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
