import type { AddPerson, ChangePerson, PersonLine, SignInLinkFor } from '@baton/contract';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addPerson, changePerson, makeSignInLink } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import { announce } from '../app/announce/announce.ts';
import dialog from '../app/shell/dialog.module.css';
import { Deleting } from './delete-dialog.tsx';
import { DutiesLeft } from './duties-left.tsx';
import { LinkShown } from './link-shown.tsx';
import { PersonForm } from './person-form.tsx';

/** What is open above the list. */
export type Opened = { what: 'add' } | { what: 'change' | 'leave' | 'link' | 'delete'; person: PersonLine } | null;

const nobody: AddPerson = { name: '', email: '', title: '', roles: ['owner'] };

function Adding({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: async (wanted: AddPerson): Promise<{ name: string; link: SignInLinkFor }> => {
      const { id, name } = await addPerson(wanted);
      await queries.invalidateQueries({ queryKey: ['people'] });
      return { name, link: await makeSignInLink(id) };
    },
  });
  if (add.data) return <LinkShown name={add.data.name} made={add.data.link} onClose={onClose} />;
  return (
    <PersonForm
      start={nobody}
      action="Add"
      busy={add.isPending}
      failure={add.error}
      onSend={(person) => add.mutate(person)}
      onCancel={onClose}
    />
  );
}

const useChange = (person: PersonLine, said: string, onClose: () => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: ChangePerson) => changePerson(person.id, wanted),
    onSuccess: async () => {
      await Promise.all(['people', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      announce(`${said} ${person.name}.`);
      onClose();
    },
  });
};

const about = ({ name, email, title, roles }: PersonLine): AddPerson => ({ name, email, title, roles });

function Changing({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const change = useChange(person, 'Saved.', onClose);
  return (
    <PersonForm
      start={about(person)}
      action="Save"
      busy={change.isPending}
      failure={change.error}
      onSend={(wanted) => change.mutate({ ...wanted, active: person.active, handOn: false })}
      onCancel={onClose}
    />
  );
}

/** Out, or in again. What would be left with nobody is named, with who gets it. */
function Leaving({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const change = useChange(person, person.active ? 'Deactivated.' : 'Active again.', onClose);
  const blocked = person.active && (person.openAsks > 0 || person.duties.length > 0);
  return (
    <div className={dialog.parts}>
      {blocked ? (
        <DutiesLeft person={person} done="deactivated" onClose={onClose} />
      ) : (
        <p>
          {person.active
            ? `${person.name} cannot sign in any more and is asked nothing. What they decided stays in every history.`
            : `${person.name} can sign in again, with the roles as they are.`}
        </p>
      )}
      {change.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(change.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant={person.active ? 'stop' : 'filled'}
          loading={change.isPending}
          onClick={() => change.mutate({ ...about(person), active: !person.active, handOn: blocked })}
        >
          {blocked ? 'Deactivate and hand on' : person.active ? 'Deactivate' : 'Activate'}
        </Button>
      </div>
    </div>
  );
}

function Linking({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const make = useMutation({ mutationFn: () => makeSignInLink(person.id) });
  if (make.data) return <LinkShown name={person.name} made={make.data} onClose={onClose} />;
  return (
    <div className={dialog.parts}>
      <p>A new link lets {person.name} in once. Links that were made before no longer work.</p>
      {make.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(make.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" loading={make.isPending} onClick={() => make.mutate()}>
          Make a link
        </Button>
      </div>
    </div>
  );
}

const titleOf = (opened: NonNullable<Opened>): string => {
  if (opened.what === 'add') return 'Add a person';
  const { name, active } = opened.person;
  if (opened.what === 'delete') return `Delete ${name}?`;
  if (opened.what === 'link') return `Sign-in link for ${name}`;
  return opened.what === 'change' ? `Change ${name}` : `${active ? 'Deactivate' : 'Activate'} ${name}?`;
};

function Inside({ opened, onClose }: { opened: NonNullable<Opened>; onClose: () => void }) {
  switch (opened.what) {
    case 'add':
      return <Adding onClose={onClose} />;
    case 'change':
      return <Changing person={opened.person} onClose={onClose} />;
    case 'leave':
      return <Leaving person={opened.person} onClose={onClose} />;
    case 'delete':
      return <Deleting person={opened.person} onClose={onClose} />;
    case 'link':
      return <Linking person={opened.person} onClose={onClose} />;
  }
}

export function PersonDialog({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  return (
    <Modal
      opened={opened !== null}
      onClose={onClose}
      title={opened ? titleOf(opened) : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {opened ? <Inside opened={opened} onClose={onClose} /> : null}
    </Modal>
  );
}
