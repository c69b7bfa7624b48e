import type { PersonDeleted, PersonLine } from '@baton/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deletePerson } from '../api/people.ts';
import { sentenceOf } from '../api/problem.ts';
import dialog from '../app/shell/dialog.module.css';
import { DutiesLeft } from './duties-left.tsx';
import styles from './people.module.css';

interface Parts {
  person: PersonLine;
  onClose: () => void;
}

const placeWords = {
  map: (title: string) => `The map “${title}”`,
  pack: (title: string) => `The context pack “${title}”`,
  account: (title: string) => `The connected account of ${title}`,
};

/** Where somebody wrote the name themselves, Baton changes nothing. */
function Deleted({ person, done, onClose }: Parts & { done: PersonDeleted }) {
  return (
    <div className={dialog.parts}>
      <p role="status">
        {person.name} is deleted. Histories say “{done.name}” from now on.
        {done.given > 0
          ? ` ${done.given === 1 ? 'One question has' : `${done.given} questions have`} gone to others.`
          : ''}
      </p>
      {done.stillNamed.length > 0 ? (
        <>
          <p>The name or the address still stands where somebody wrote it or signed in with it. Change it there:</p>
          <ul className={styles.left}>
            {done.stillNamed.map(({ kind, title }) => (
              <li key={`${kind} ${title}`}>{placeWords[kind](title)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={dialog.buttons}>
        <Button variant="filled" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

/** Out for good. Says before what goes where, and what stays. */
export function Deleting({ person, onClose }: Parts) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deletePerson(person.id),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (remove.data) return <Deleted person={person} done={remove.data} onClose={onClose} />;
  return (
    <div className={dialog.parts}>
      {person.openAsks > 0 || person.duties.length > 0 ? (
        <DutiesLeft person={person} done="deleted" onClose={onClose} />
      ) : null}
      <p>
        Name, address, title, absences and sign-in of {person.name} are erased everywhere, also in histories and in the
        audit log. What they decided stays, as the decision of a “Deleted person”.{' '}
        <strong>This cannot be undone.</strong> If they may come back, deactivate them instead.
      </p>
      {remove.isError ? (
        <p className={dialog.problem} role="alert">
          {sentenceOf(remove.error)}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="stop" loading={remove.isPending} onClick={() => remove.mutate()}>
          {person.openAsks > 0 || person.duties.length > 0 ? 'Delete and hand on' : 'Delete'}
        </Button>
      </div>
    </div>
  );
}
