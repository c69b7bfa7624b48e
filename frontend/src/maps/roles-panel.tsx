import type { MapView, Person } from '@baton/contract';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bindRole } from '../api/maps.ts';
import { peopleQuery } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import { useRights } from '../app/use-me.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import findings from './findings-panel.module.css';
import styles from './roles-panel.module.css';

type RoleLine = MapView['roles'][number];

interface Holders {
  owner: string;
  backup: string;
}

const UNBOUND = 'Nobody yet';

function PersonSelect(parts: { name: string; value: string; people: Person[]; onPick: (id: string) => void }) {
  const data = parts.people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      aria-label={parts.name}
      data={parts.value === '' ? [{ value: '', label: UNBOUND }, ...data] : data}
      value={parts.value}
      onChange={(event) => parts.onPick(event.currentTarget.value)}
    />
  );
}

/** Saved as soon as both are named; a refusal says why and what was stored stays. */
function BindRow({ slug, role, people }: { slug: string; role: RoleLine; people: Person[] }) {
  const queries = useQueryClient();
  const [picked, setPicked] = useState<Partial<Holders>>({});
  const bind = useMutation({
    mutationFn: ({ owner, backup }: Holders) => bindRole(slug, role.role, { ownerId: owner, backupId: backup }),
    onSuccess: (map) => {
      queries.setQueryData(['map', slug], map);
      setPicked({});
      announce(`Saved. ${role.title}.`);
    },
  });
  const holders = { owner: role.owner?.id ?? '', backup: role.backup?.id ?? '', ...picked };
  const pick = (part: Partial<Holders>) => {
    const next = { ...holders, ...part };
    setPicked(next);
    if (next.owner !== '' && next.backup !== '') bind.mutate(next);
  };
  return (
    <tr>
      <th scope="row">
        {role.title}
        {bind.isError ? (
          <p className={styles.problem} role="alert">
            {sentenceOf(bind.error)}
          </p>
        ) : null}
      </th>
      <td>
        <PersonSelect
          name={`${role.title}: owner`}
          value={holders.owner}
          people={people}
          onPick={(owner) => pick({ owner })}
        />
      </td>
      <td>
        <PersonSelect
          name={`${role.title}: backup`}
          value={holders.backup}
          people={people}
          onPick={(backup) => pick({ backup })}
        />
      </td>
    </tr>
  );
}

const ReadRow = ({ role }: { role: RoleLine }) => (
  <tr>
    <th scope="row">{role.title}</th>
    <td>{role.owner?.name ?? UNBOUND}</td>
    <td>{role.backup?.name ?? UNBOUND}</td>
  </tr>
);

/** The roles of the map: one named person and a different backup each. Those with the right change them here. */
export function RolesPanel({ map }: { map: MapView }) {
  const mayBind = useRights().has('manage_people');
  const { data } = useQuery({ ...peopleQuery, enabled: mayBind });
  const people = data?.people.filter((person) => person.active);
  if (map.roles.length === 0) return null;
  return (
    <details className={findings.panel}>
      <summary>Who does what</summary>
      <ScrollRegion name="Who does what">
        <table className={styles.roles}>
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Owner</th>
              <th scope="col">Backup</th>
            </tr>
          </thead>
          <tbody>
            {map.roles.map((role) =>
              mayBind && people ? (
                <BindRow key={role.role} slug={map.slug} role={role} people={people} />
              ) : (
                <ReadRow key={role.role} role={role} />
              ),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.note}>
        A change counts from the next question on. Questions that are open stay with whoever has them.
      </p>
    </details>
  );
}
