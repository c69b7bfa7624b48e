import type { PersonLine } from '@baton/contract';
import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDots, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { peopleQuery } from '../api/people.ts';
import { useMe, useRights } from '../app/use-me.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label, SampleLabel } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import table from '../ui/table.module.css';
import { PeopleTabs } from './people-tabs.tsx';
import styles from './people.module.css';
import { PersonDialog, type Opened } from './person-dialogs.tsx';
import { roleWords } from './role-words.ts';

type Open = (opened: Opened) => void;

function Actions({ person, onOpen }: { person: PersonLine; onOpen: Open }) {
  const isMe = useMe().person.id === person.id;
  return (
    <Menu position="bottom-end" width={210} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" size="xs" aria-label={`What to do with ${person.name}`}>
          <IconDots size={18} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onOpen({ what: 'change', person })}>Change</Menu.Item>
        {person.active ? <Menu.Item onClick={() => onOpen({ what: 'link', person })}>Sign-in link</Menu.Item> : null}
        <Menu.Item onClick={() => onOpen({ what: 'leave', person })}>
          {person.active ? 'Deactivate' : 'Activate'}
        </Menu.Item>
        {isMe ? null : (
          <Menu.Item color="var(--stop)" onClick={() => onOpen({ what: 'delete', person })}>
            Delete
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** "Owner of Support lead on Triage; backup of 2 more". */
const dutiesText = ({ duties }: PersonLine): string => {
  const owned = duties.filter(({ as }) => as === 'owner').map(({ role }) => role);
  const backed = duties.filter(({ as }) => as === 'backup').map(({ role }) => role);
  const parts = [owned.join(', '), backed.length > 0 ? `backup for ${backed.join(', ')}` : ''];
  return parts.filter((part) => part !== '').join('; ');
};

function PersonRow({ person, onOpen }: { person: PersonLine; onOpen: Open | undefined }) {
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
      <td>{person.roles.map((role) => roleWords[role].name).join(', ')}</td>
      <td className={`${table.quiet} ${styles.duties}`}>{dutiesText(person) || 'No role on a map'}</td>
      <td className={table.number} data-name="open questions">
        {person.openAsks}
      </td>
      <td>{person.active ? <Label tone="execution">Active</Label> : <Label>Inactive</Label>}</td>
      {onOpen ? (
        <td className={styles.actions}>
          <Actions person={person} onOpen={onOpen} />
        </td>
      ) : null}
    </tr>
  );
}

function PeopleTable({ people, onOpen }: { people: PersonLine[]; onOpen: Open | undefined }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Title</th>
          <th scope="col">Roles</th>
          <th scope="col">Decides on maps as</th>
          <th scope="col" className={table.number}>
            Open questions
          </th>
          <th scope="col">State</th>
          {onOpen ? (
            <th scope="col">
              <span className="visually-hidden">What to do</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

/** One person cannot hold a role alone: it needs a different backup. */
const Alone = ({ onAdd }: { onAdd: () => void }) => (
  <EmptyState icon={<IconUsers size={26} aria-hidden="true" />} title="You are the only one here">
    <p>Every role on a map needs an owner and a different backup. Add a second person, then publish a map.</p>
    <Button variant="filled" onClick={onAdd}>
      Add a person
    </Button>
  </EmptyState>
);

/** Everybody who can hold the baton. */
export function PeoplePage() {
  const { data, error, refetch } = useQuery(peopleQuery);
  const [opened, setOpened] = useState<Opened>(null);
  const mayManage = useRights().has('manage_people');
  const active = data?.people.filter((person) => person.active).length ?? 0;
  const add = () => setOpened({ what: 'add' });
  return (
    <>
      <PageHeader title="People" note={data ? `${active} active` : ''}>
        {mayManage ? (
          <Button variant="filled" onClick={add}>
            Add a person
          </Button>
        ) : null}
      </PageHeader>
      <PeopleTabs />
      {data ? (
        <ScrollRegion name="People">
          <PeopleTable people={data.people} onOpen={mayManage ? setOpened : undefined} />
          {active === 1 && mayManage ? <Alone onAdd={add} /> : null}
        </ScrollRegion>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
      <PersonDialog opened={opened} onClose={() => setOpened(null)} />
    </>
  );
}
