import type { Reviewer } from '@baton/contract';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { nameReviewer } from '../api/launch.ts';
import { peopleQuery } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import styles from './launch.module.css';

/** Names the person who looks every day at what failed. @param map slug, or null for every map that names nobody */
export function ReviewerPick({ map, reviewer }: { map: string | null; reviewer: Reviewer }) {
  const may = useRights().has('manage_people');
  const queries = useQueryClient();
  const { data } = useQuery({ ...peopleQuery, enabled: may });
  const name = useMutation({
    mutationFn: (personId: string | null) => nameReviewer({ map, personId }),
    onSuccess: async () => {
      announce('Named.');
      await Promise.all(['launch', 'review', 'runbook'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  if (!may) return null;
  const people = (data?.people ?? []).filter((person) => person.active);
  const { ofMap, ofCompany } = reviewer;
  const nobody = map !== null && ofCompany ? `Nobody of its own: ${ofCompany.name}` : 'Nobody';
  return (
    <div className={styles.reviewer}>
      <NativeSelect
        label={map === null ? 'Looks every day at what failed' : 'Looks every day at what failed on this map'}
        data={[{ value: '', label: nobody }, ...people.map(({ id, name: label }) => ({ value: id, label }))]}
        value={(map === null ? ofCompany : ofMap)?.id ?? ''}
        disabled={name.isPending}
        onChange={(event) => name.mutate(event.currentTarget.value || null)}
      />
      {name.isError ? (
        <p className={styles.problem} role="alert">
          {sentenceOf(name.error)}
        </p>
      ) : null}
    </div>
  );
}
