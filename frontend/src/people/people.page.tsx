import type { Person } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../api/workspace.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label, SampleLabel } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import table from '../ui/table.module.css';
import styles from './people.module.css';

const roleWords: Record<Person['roles'][number], string> = {
  admin: 'Admin',
  ops_manager: 'Ops manager',
  cto: 'CTO',
  owner: 'Owner',
  viewer: 'Viewer',
};

function PersonRow({ person }: { person: Person }) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <Avatar id={person.id} name={person.name} size={32} />
          <span>
            <strong>{person.name}</strong> {person.sample ? <SampleLabel /> : null}
            <span className={styles.email}>{person.email}</span>
          </span>
        </span>
      </th>
      <td className={table.quiet}>{person.title}</td>
      <td>{person.roles.map((role) => roleWords[role]).join(', ')}</td>
      <td>{person.active ? <Label tone="execution">Active</Label> : <Label>Inactive</Label>}</td>
    </tr>
  );
}

/** Everybody who can hold the baton. */
export function PeoplePage() {
  const { data, error, refetch } = useQuery(peopleQuery);
  const active = data?.people.filter((person) => person.active).length ?? 0;
  return (
    <>
      <PageHeader title="People" note={data ? `${active} active` : ''} />
      {data && data.people.length > 0 ? (
        <ScrollRegion name="People">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Title</th>
                <th scope="col">Roles</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              {data.people.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
      {data?.people.length === 0 ? <EmptyState title="Nobody is here yet" /> : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
    </>
  );
}
