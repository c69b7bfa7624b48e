import { newMapText } from '@baton/process-maps/edit';
import { Button, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { startMap } from '../api/drafts.ts';
import { mapsQuery } from '../api/maps.ts';
import { sentenceOf } from '../api/problem.ts';
import styles from './new-map.module.css';

/** A map of one's own: three questions draw its lanes, its start and its end; the rest is drawn. */
export function OwnStart() {
  const [starts, setStarts] = useState('');
  const [ends, setEnds] = useState('');
  const [people, setPeople] = useState('');
  const [current, setCurrent] = useState(false);
  const [missing, setMissing] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: async () => {
      const { maps } = await queries.fetchQuery({ ...mapsQuery, staleTime: 0 });
      const taken = maps.map(({ slug }) => slug);
      return startMap(
        newMapText({ starts: starts.trim(), ends: ends.trim(), people: people.split(','), current, taken }),
      );
    },
    onSuccess: async ({ slug, side }) => {
      await queries.invalidateQueries({ queryKey: ['maps'] });
      await navigate({ to: '/maps/$slug/edit', params: { slug }, search: { tab: side } });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = problemIn({ starts, ends, people });
    setMissing(found);
    if (found === '') start.mutate();
  };
  const problem = missing || (start.isError ? sentenceOf(start.error) : '');
  return (
    <section className={styles.part} aria-labelledby="own-title">
      <h2 id="own-title">Draw your own</h2>
      <form className={styles.own} onSubmit={submit}>
        <TextInput
          label="What starts it?"
          description="The map is called so until you give it another title."
          placeholder="A customer asks for a refund"
          maxLength={200}
          value={starts}
          onChange={(event) => setStarts(event.currentTarget.value)}
        />
        <TextInput
          label="What ends it?"
          placeholder="The money is back"
          maxLength={200}
          value={ends}
          onChange={(event) => setEnds(event.currentTarget.value)}
        />
        <TextInput
          label="Who touches it?"
          description="Roles, separated by commas. The first one owns the map, the second is the backup."
          placeholder="Support lead, Finance"
          maxLength={600}
          value={people}
          onChange={(event) => setPeople(event.currentTarget.value)}
        />
        <Switch
          label="Draw how it runs today first"
          checked={current}
          onChange={(event) => setCurrent(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit" variant="filled" loading={start.isPending}>
            Start drawing
          </Button>
        </div>
      </form>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  );
}

interface Answers {
  starts: string;
  ends: string;
  people: string;
}

function problemIn({ starts, ends, people }: Answers): string {
  if (starts.trim() === '') return 'Say what starts it, e.g. “A customer asks for a refund”.';
  if (ends.trim() === '') return 'Say what ends it, e.g. “The money is back”.';
  const names = people.split(',').filter((one) => one.trim() !== '');
  return names.length < 2 ? 'Name at least two roles: whoever owns the map needs a backup.' : '';
}
